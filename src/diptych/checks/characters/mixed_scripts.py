"""QA704: letters that look like others."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_LATIN = r"A-Za-z\u00c0-\u024f"
# Greek but for the signs of micro and ohm, which stand before or behind Latin letters.
_OTHER = r"\u0370-\u03a8\u03aa-\u03bb\u03bd-\u03ff\u0400-\u052f\u13a0-\u13ff\uff21-\uff5a"
_MIXED = re.compile(
    rf"[{_LATIN}][{_OTHER}][{_LATIN}{_OTHER}]*|[{_OTHER}][{_LATIN}][{_LATIN}{_OTHER}]*"
)


def look(wording: Wording) -> Iterator[Finding]:
    """Report words of Latin letters with Greek, Cyrillic or full-width ones among them (UTS 39)."""
    if wording.is_address:
        return
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    pieces = [found[0] for text in words for found in _MIXED.finditer(text)]
    if pieces:
        yield Finding(
            phrase("the word `{word}` mixes letters of two alphabets", word=pieces[0]),
            phrase("Type the word again."),
            wording.text.place,
            (quoted(wording.text, spans_of(pieces, wording.text.markdown)),),
        )


CHECK = Check(
    code="QA704",
    name="mixed-script",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("A word is written in the letters of one alphabet."),
    source="UTS 39",
    wrong=phrase("Саnada (C and a are Cyrillic)"),
    right="Canada",
    look=look,
)
