"""QA506: quotations stand in guillemets in French, with English marks inside them."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA506",
    name="foreign-quotation-marks",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("Quotations stand in guillemets in French, with English marks inside them."),
    source="F-80",
    wrong='"oui"',
    right="« oui »",
    look=departures("QA506"),
)
