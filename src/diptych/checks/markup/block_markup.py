"""QA203: a translation that tries to be another kind of block."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both, spans_in
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_MARK = re.compile(r"^(?:#{1,6}|[-*+]|\d{1,3}[.)]|>)(?=[ \u00a0])|\n[ \t]*\n")


def look(segment: Segment) -> Iterator[Finding]:
    """Report marks of headings, lists and quotations, and blank lines, that no source asked for.

    Both editions have the blocks of the source, whatever a translation says; such
    marks would reach readers as characters.  A number reads well, so it only warns.
    """
    if segment.is_address or _MARK.search(segment.source.markdown):
        return
    if spans := spans_in(_MARK, segment.target.markdown):
        yield Finding(
            phrase("the translation has the mark of a block, which the source does not"),
            phrase("Remove it: a message is one block, and its kind is in the source."),
            segment.target.place,
            both(segment, spans),
            lighter=segment.target.markdown[0].isdigit(),
        )


CHECK = Check(
    code="QA203",
    name="block-markup",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("Both editions have the same blocks, and a translation adds none."),
    source="X-02, X-03",
    wrong="## Étapes suivantes",
    right="Étapes suivantes",
    look=look,
)
