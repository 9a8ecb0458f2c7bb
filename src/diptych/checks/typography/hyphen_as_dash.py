"""QA608: a dash, and no hyphen, parts or joins in English."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA608",
    name="hyphen-as-dash",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("A dash, and no hyphen, parts or joins in English."),
    source="E-07, E-09",
    wrong="2020 - 2021",
    right="2020–2021",
    look=departures("QA608"),
)
