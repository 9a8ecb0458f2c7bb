"""QA301: every number stands in both editions with the same value."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA301",
    name="unequal-number",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("Every number stands in both editions with the same value."),
    source="X-05, quality A4",
    wrong="120,000 users / 160 000 utilisateurs",
    right="120,000 users / 120 000 utilisateurs",
    look=disagreements("QA301"),
)
