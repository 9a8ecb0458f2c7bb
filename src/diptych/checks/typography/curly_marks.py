"""QA601: quotation marks and apostrophes are typographic in English."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA601",
    name="straight-quotation-marks",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("Quotation marks and apostrophes are typographic in English."),
    source="E-05, E-06",
    wrong='"yes", it\'s',
    right="“yes”, it’s",
    look=departures("QA601"),
)
