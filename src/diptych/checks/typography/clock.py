"""QA510: French times of day are written on the 24-hour clock, with h."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA510",
    name="foreign-clock",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("French times of day are written on the 24-hour clock, with h."),
    source="F-15, F-64",
    wrong="13:30",
    right="13 h 30",
    look=departures("QA510"),
)
