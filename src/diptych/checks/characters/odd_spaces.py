"""QA715: spaces of no common width."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import code_points, quoted, spans_in
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_ODD = re.compile(r"[\u1680\u2000-\u200a\u205f\u3000]")


def look(wording: Wording) -> Iterator[Finding]:
    """Report spaces that neither language's typography uses, often pasted with figures."""
    if spans := spans_in(_ODD, wording.text.markdown):
        characters = (wording.text.markdown[start] for start, _ in spans)
        yield Finding(
            phrase(
                "the text holds an unusual space: {characters}", characters=code_points(characters)
            ),
            phrase("Type a common space; the right one is set when the page is made."),
            wording.text.place,
            (quoted(wording.text, spans),),
        )


CHECK = Check(
    code="QA715",
    name="odd-space",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("Texts hold common spaces and no-break spaces only."),
    source="D-01",
    wrong="25\\u2009000",
    right="25 000",
    look=look,
)
