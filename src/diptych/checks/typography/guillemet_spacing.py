"""QA503: a no-break space stands inside guillemets."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA503",
    name="guillemet-spacing",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("A no-break space stands inside guillemets."),
    source="F-08, F-09",
    wrong="«texte»",
    right="« texte »",
    look=departures("QA503"),
)
