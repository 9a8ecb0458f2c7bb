"""QA505: apostrophes are typographic in French."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA505",
    name="straight-apostrophe",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("Apostrophes are typographic in French."),
    source="F-26",
    wrong="l'eau",
    right="l’eau",
    look=departures("QA505"),
)
