"""QA314: the least in one edition is not the most in the other."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA314",
    name="opposite-limit",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("What is a minimum in one edition is no maximum in the other."),
    source="X-05",
    wrong="fewer than 30,000 residents / plus de 30 000 habitants",
    right="fewer than 30,000 residents / moins de 30 000 habitants",
    look=disagreements("QA314"),
)
