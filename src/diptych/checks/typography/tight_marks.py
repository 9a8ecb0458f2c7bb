"""QA502: no space stands before a semicolon, a question or exclamation mark in French."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA502",
    name="space-before-mark",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase(
        "No space stands before a semicolon, a question or exclamation mark in French."
    ),
    source="F-03, F-04, F-05",
    wrong="Quoi ?",
    right="Quoi?",
    look=departures("QA502"),
)
