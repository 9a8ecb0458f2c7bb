"""Comments that speak to the pipeline: what an author says about the block that follows.

    <!-- note: Arora is a man -->         ITS 2.0 Localization Note
    <!-- translate: no -->                ITS 2.0 Translate
    <!-- context: headline -->            gettext's msgctxt
    <!-- lang: fr -->                     the block is in another language

Several may share a comment, one a line.  They are plain HTML comments, so every
Markdown tool shows the document as if they were not there; any other comment is
the author's own and is passed over.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import NamedTuple

from diptych.model.diagnostic import Diagnostic
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.sources.problems import BAD_DIRECTIVE, UNKNOWN_DIRECTIVE

_COMMENT = re.compile(r"\s*<!--(.*?)-->\s*", re.DOTALL)
_TRUTH = {"yes": True, "no": False}
_LINE = re.compile(r"\s*([a-z][a-z-]*)\s*:\s*(.*?)\s*")


@dataclass(frozen=True, slots=True)
class Directives:
    """What holds for a block by its author's word."""

    note: str | None = None
    translate: bool = True
    context: str | None = None
    language: LanguageCode | None = None
    identifier: str | None = None


KEYS: Mapping[str, Callable[[Directives, str], Directives]] = {
    "note": lambda said, value: replace(said, note=value),
    "its-loc-note": lambda said, value: replace(said, note=value),
    "translate": lambda said, value: replace(said, translate=_TRUTH[value]),
    "context": lambda said, value: replace(said, context=value),
    "lang": lambda said, value: replace(said, language=LanguageCode(value)),
    "id": lambda said, value: replace(said, identifier=value),
}
"""What authors write, and what it changes; `its-loc-note` is the note's name in ITS 2.0's own
HTML markup."""


class Comment(NamedTuple):
    """What a comment said."""

    directives: Directives
    problems: tuple[Diagnostic, ...]


def is_comment(html: str) -> bool:
    """Tell whether HTML found in a source is nothing but a comment."""
    return _COMMENT.fullmatch(html) is not None


def read(html: str, before: Directives, place: Place) -> Comment:
    """Read a comment.

    Args:
        html: the whole comment.
        before: what earlier comments said about the same block; this one adds to it.
        place: where the comment begins.
    """
    found = _COMMENT.fullmatch(html)
    lines = found[1].splitlines() if found else []
    directives, problems = before, []
    for offset, line in enumerate(lines):
        said = _LINE.fullmatch(line)
        if said is None:
            continue
        key, value, here = said[1], said[2], place.at((place.line or 1) + offset)
        if key == "translate" and value not in _TRUTH:
            problems.append(BAD_DIRECTIVE.found(here, key=key, value=value, known="yes, no"))
        elif key in KEYS:
            directives = KEYS[key](directives, value)
        elif nearest := get_close_matches(key, KEYS, n=1, cutoff=0.75):
            known = ", ".join(KEYS)
            problems.append(UNKNOWN_DIRECTIVE.found(here, key=key, nearest=nearest[0], known=known))
    return Comment(directives, tuple(problems))
