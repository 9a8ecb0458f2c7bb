"""QA603: English times of day have the form that the publication has chosen."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA603",
    name="meridiem-form",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("English times of day have the form that the publication has chosen."),
    source="E-14",
    wrong="10 AM",
    right="10 am",
    look=departures("QA603"),
)
