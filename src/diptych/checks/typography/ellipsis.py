"""QA512: an ellipsis is one character, and none stands after etc."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA512",
    name="foreign-ellipsis",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("An ellipsis is one character, and none stands after etc."),
    source="F-25",
    wrong="etc...",
    right="etc.",
    look=departures("QA512"),
)
