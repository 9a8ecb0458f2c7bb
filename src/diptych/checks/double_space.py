"""QA707: two spaces in a row."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_DOUBLE = re.compile(r"(?<=\S)[ \u00a0\u202f]{2,}(?=\S)")


def look(wording: Wording) -> Iterator[Finding]:
    """Report two spaces of any kind between words."""
    if wording.is_address:
        return
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    pieces = [found[0] for text in words for found in _DOUBLE.finditer(text)]
    if pieces:
        yield Finding(
            phrase("two spaces stand in a row"),
            phrase("Leave one."),
            wording.text.place,
            (quoted(wording.text, spans_of(pieces, wording.text.markdown)),),
        )


CHECK = Check(
    code="QA707",
    name="double-space",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("One space parts two words."),
    source="quality A4",
    wrong="Les prix  ont monté.",
    right="Les prix ont monté.",
    look=look,
)
