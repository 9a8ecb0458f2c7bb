"""QA516: a dash stands between spaces in French."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA516",
    name="unspaced-dash",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("A dash stands between spaces in French."),
    source="F-17",
    wrong="prix—hausse",
    right="prix — hausse",
    look=departures("QA516"),
)
