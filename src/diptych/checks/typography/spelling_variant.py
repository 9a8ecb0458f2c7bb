"""QA605: English words are spelled as in Canada."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA605",
    name="american-spelling",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("English words are spelled as in Canada."),
    source="E-41",
    wrong="the labor market",
    right="the labour market",
    look=departures("QA605"),
)
