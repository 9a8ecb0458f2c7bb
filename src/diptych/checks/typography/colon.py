"""QA501: a no-break space stands before a colon in French."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA501",
    name="colon-spacing",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("A no-break space stands before a colon in French."),
    source="F-01",
    wrong="Note: prix",
    right="Note : prix",
    look=departures("QA501"),
)
