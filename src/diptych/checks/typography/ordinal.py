"""QA509: French ordinals end in er, re or e."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA509",
    name="long-ordinal",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("French ordinals end in er, re or e."),
    source="F-55, F-58",
    wrong="2ème, 1ier",
    right="2e, 1er",
    look=departures("QA509"),
)
