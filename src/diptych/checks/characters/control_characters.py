"""QA701: characters that were meant for a machine."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import code_points, quoted, spans_in
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def look(wording: Wording) -> Iterator[Finding]:
    """Report control characters: no font shows them, and a terminal or a printer may obey them."""
    if spans := spans_in(_CONTROL, wording.text.markdown):
        characters = (wording.text.markdown[start] for start, _ in spans)
        yield Finding(
            phrase(
                "the text holds a control character: {characters}",
                characters=code_points(characters),
            ),
            phrase("Remove it; the text was damaged on its way here."),
            wording.text.place,
            (quoted(wording.text, spans),),
        )


CHECK = Check(
    code="QA701",
    name="control-character",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("No text holds control characters, other than line ends and tabs."),
    source="ITS 2.0, characters",
    wrong="Les prix\\x0bont monté.",
    right="Les prix ont monté.",
    look=look,
)
