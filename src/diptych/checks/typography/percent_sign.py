"""QA604: English percentages have the form that the publication has chosen."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA604",
    name="percent-form",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("English percentages have the form that the publication has chosen."),
    source="E-22",
    wrong="20 per cent",
    right="20%",
    look=departures("QA604"),
)
