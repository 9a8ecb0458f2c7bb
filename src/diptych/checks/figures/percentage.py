"""QA303: every percentage is the same in both editions, in figures or in words."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA303",
    name="unequal-percentage",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("Every percentage is the same in both editions, in figures or in words."),
    source="X-00f, X-05",
    wrong="0.59% / 0,5 %",
    right="0.59% / 0,59 %",
    look=disagreements("QA303"),
)
