"""QA707: two spaces in a row."""

import re
from collections.abc import Iterator, Sequence

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.model.diagnostic import Severity
from diptych.model.edition import Publication
from diptych.model.inline import Words
from diptych.model.phrase import phrase, phrases
from diptych.model.place import Place
from diptych.model.text import LINK_CONTEXT, State, Text
from diptych.sources import parse_inline, walk

_SPACES = r"[ \u00a0\u202f]"
_POSTAL_CODE = r"[A-Z]\d[A-Z][ \u00a0]?\d[A-Z]\d"
_DOUBLE = re.compile(rf"(?<=\S){_SPACES}{{2,}}(?=\S)(?!{_POSTAL_CODE})")
"""Two spaces stand before a postal code, and rightly (E-35)."""


def look(publication: Publication) -> Iterator[Finding]:
    """Report two spaces of any kind between words, once a file.

    Readers see no more than one in most places, so that a list of them would hide
    what matters.
    """
    files: dict[Place, list[Text]] = {}
    for edition in publication.editions.values():
        for text in edition.document.texts():
            if text.state is not State.MISSING and text.context != LINK_CONTEXT and _pieces(text):
                files.setdefault(Place(text.place.path), []).append(text)
    for texts in files.values():
        yield _finding(texts)


def _finding(texts: Sequence[Text]) -> Finding:
    first = texts[0]
    return Finding(
        phrases(
            "two spaces stand in a row, in {count} text of this file",
            "two spaces stand in a row, in {count} texts of this file",
            count=len(texts),
        ),
        phrase("Leave one; the first such text stands here."),
        first.place,
        (quoted(first, spans_of(_pieces(first), first.markdown)),),
    )


def _pieces(text: Text) -> list[str]:
    if not _DOUBLE.search(text.markdown):
        return []
    nodes = walk(parse_inline(text))
    return [
        piece for node in nodes if isinstance(node, Words) for piece in _DOUBLE.findall(node.text)
    ]


CHECK = Check(
    code="QA707",
    name="double-space",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    statement=phrase("One space parts two words."),
    source="E-03, E-35",
    wrong="Les prix  ont monté.",
    right="Les prix ont monté.",
    look=look,
)
