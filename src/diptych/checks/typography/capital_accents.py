"""QA507: Capital letters keep their accents."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA507",
    name="bare-capital",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("Capital letters keep their accents."),
    source="F-84",
    wrong="A compter du",
    right="À compter du",
    look=departures("QA507"),
)
