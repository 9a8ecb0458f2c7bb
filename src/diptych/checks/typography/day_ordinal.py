"""QA607: English dates have cardinal numbers."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA607",
    name="ordinal-day",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("English dates have cardinal numbers."),
    source="E-10",
    wrong="June 1st, 2025",
    right="June 1, 2025",
    look=departures("QA607"),
)
