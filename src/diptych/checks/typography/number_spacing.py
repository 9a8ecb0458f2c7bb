"""QA504: a no-break space joins figures to what they count, in French."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA504",
    name="number-spacing",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("A no-break space joins figures to what they count, in French."),
    source="F-11, F-14, F-30",
    wrong="5%, 12$",
    right="5 %, 12 $",
    look=departures("QA504"),
)
