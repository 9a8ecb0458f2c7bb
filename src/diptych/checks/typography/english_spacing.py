"""QA602: no space stands before punctuation in English."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA602",
    name="stray-space",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("No space stands before punctuation in English."),
    source="E-03",
    wrong="Prices rose ; really ?",
    right="Prices rose; really?",
    look=departures("QA602"),
)
