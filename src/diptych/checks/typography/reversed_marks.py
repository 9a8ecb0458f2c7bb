"""QA611: a curly quotation mark that faces the wrong way."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_REVERSED = re.compile(r"(?<=[\w.,;!?])“(?=[\s.,;:!?)]|$)|(?:(?<=[\s(])|^)”(?=\w)")


def look(wording: Wording) -> Iterator[Finding]:
    """Report opening marks behind words, and closing marks before them."""
    found = [] if wording.is_address else _REVERSED.findall(wording.words)
    if found:
        yield Finding(
            phrase("`{mark}` faces the wrong way", mark=found[0]),
            phrase("Write `“` before the quoted words and `”` behind them."),
            wording.text.place,
            (quoted(wording.text, spans_of(found[:1], wording.text.markdown)),),
        )


CHECK = Check(
    code="QA611",
    name="reversed-mark",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("Quotation marks face what they enclose."),
    source="quality A4",
    wrong="“yes“",
    right="“yes”",
    look=look,
)
