"""QA606: quotations stand in English marks in English."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA606",
    name="guillemets-in-english",
    severity=Severity.ERROR,
    scope=Scope.RELEASE,
    statement=phrase("Quotations stand in English marks in English."),
    source="E-05",
    wrong="«yes»",
    right="“yes”",
    look=departures("QA606"),
)
