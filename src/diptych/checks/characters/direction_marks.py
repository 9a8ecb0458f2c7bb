"""QA702: marks that turn the order of characters around."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import code_points, quoted, spans_in
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_DIRECTION = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def look(wording: Wording) -> Iterator[Finding]:
    """Report direction marks: they can show a figure or an address as another one.

    Neither official language needs them (C1.30, CVE-2021-42574).
    """
    if spans := spans_in(_DIRECTION, wording.text.markdown):
        characters = (wording.text.markdown[start] for start, _ in spans)
        yield Finding(
            phrase(
                "the text holds a mark that changes the direction of writing: {characters}",
                characters=code_points(characters),
            ),
            phrase("Remove it."),
            wording.text.place,
            (quoted(wording.text, spans),),
        )


CHECK = Check(
    code="QA702",
    name="direction-mark",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("No text holds marks that change the direction of writing."),
    source="UAX 9, CVE-2021-42574",
    wrong=phrase("1\\u202e32\\u202c (reads 123)"),
    right="132",
    look=look,
)
