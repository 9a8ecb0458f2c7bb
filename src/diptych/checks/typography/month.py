"""QA511: months and weekdays begin with a small letter in French."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA511",
    name="capital-month",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("Months and weekdays begin with a small letter in French."),
    source="F-57",
    wrong="5 Juin",
    right="5 juin",
    look=departures("QA511"),
)
