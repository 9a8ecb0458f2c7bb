"""QA713: a word that no dictionary has."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Release, Wording
from diptych.languages.identification import SIGNS
from diptych.languages.typography.protection import protect
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.text import State
from diptych.sources import parse_inline, plain

_WORD = re.compile(r"(?<![\w·@#-])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![\w·])")
"""Words with points of inclusive writing, figures or underscores are not looked up."""
_SHORTEST = 4
"""Letters: what is shorter is as often a symbol or a name of something."""
_MOST = 0.5
"""Share of a text's words that may be unknown."""


def look(release: Release) -> Iterator[Finding]:
    """Report words in small letters that a dictionary does not have, each where it stands first.

    Names are none of a dictionary's business, nor is what stands in the other edition too.
    """
    for language, misspelled in release.spellers.items():
        words = [
            (wording, _words(wording))
            for wording in release.wordings
            if wording.text.language == language and _is_prose(wording)
        ]
        different = {form for _, found in words for word in found for form in _forms(word)}
        unknown = misspelled(sorted(different)) - release.settings.words
        seen: set[str] = set()
        for wording, found in words:
            wrong = [word for word in dict.fromkeys(found) if _is_unknown(word, unknown)]
            new = [word for word in wrong if word not in seen]
            seen.update(new)
            # A text of which nothing is known is in another language: QA107 says so.
            if new and len(wrong) <= len(found) * _MOST:
                yield _finding(wording, new)


def _is_prose(wording: Wording) -> bool:
    return not wording.is_address and wording.text.state is not State.SHARED


def _words(wording: Wording) -> tuple[str, ...]:
    """List what is to be looked up: no names, and nothing that the other edition has as well."""
    signs = SIGNS.get(wording.text.language)
    elided = signs.elided if signs else frozenset()
    source = wording.text.source
    other = frozenset(_split(plain(parse_inline(source)), elided)) if source else frozenset()
    return tuple(
        word
        for word in _split(protect(wording.words), elided)
        if word.islower() and len(word) >= _SHORTEST and word not in other
    )


def _split(text: str, elided: frozenset[str]) -> Iterator[str]:
    """Cut a text into words, without what is elided before them."""
    for found in _WORD.finditer(text.replace("’", "'")):
        pieces = found[0].split("'")
        while len(pieces) > 1 and pieces[0].lower() in elided:
            pieces.pop(0)
        yield "'".join(pieces)


def _forms(word: str) -> Iterator[str]:
    """Go through the forms that a word may be known in: whole, or in the parts of a compound."""
    yield word
    if "-" in word:
        yield from word.split("-")


def _is_unknown(word: str, unknown: frozenset[str]) -> bool:
    """Tell whether neither a word nor all of its parts are known."""
    return word in unknown and any(part in unknown for part in word.split("-"))


def _finding(wording: Wording, words: list[str]) -> Finding:
    return Finding(
        phrase("in no dictionary: {words}", words=", ".join(words)),
        phrase("Correct it, or add it to `words` in publication.toml."),
        wording.text.place,
        (quoted(wording.text, spans_of(words, wording.text.markdown.replace("’", "'"))),),
    )


CHECK = Check(
    code="QA713",
    name="unknown-word",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase(
        "Every word is in a dictionary of its language, or in the project's own list."
    ),
    source="quality A4",
    wrong="les rivières sont plus porpres",
    right="les rivières sont plus propres",
    look=look,
)
