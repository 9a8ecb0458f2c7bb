"""QA302: every sum of money is the same in both editions, in amount, scale and currency."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA302",
    name="unequal-sum",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase(
        "Every sum of money is the same in both editions, in amount, scale and currency."
    ),
    source="X-05, F-48",
    wrong="$1.5 million / 1,5 milliard de dollars",
    right="$1.5 million / 1,5 million de dollars",
    look=disagreements("QA302"),
)
