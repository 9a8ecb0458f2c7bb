"""QA508: Œ and æ are written as one letter."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA508",
    name="split-ligature",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("Œ and æ are written as one letter."),
    source="F-99",
    wrong="oeuvre",
    right="œuvre",
    look=departures("QA508"),
)
