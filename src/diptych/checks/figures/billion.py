"""QA306: an English billion is a French milliard, and a trillion a billion."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA306",
    name="false-billion",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("An English billion is a French milliard, and a trillion a billion."),
    source="F-49",
    wrong="$2 billion / 2 billions de dollars",
    right="$2 billion / 2 milliards de dollars",
    look=disagreements("QA306"),
)
