"""QA307: telephone numbers, postal codes and references to laws are the same in both editions."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA307",
    name="unequal-reference",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase(
        "Telephone numbers, postal codes and references to laws are the same in both editions."
    ),
    source="X-23, quality A4",
    wrong="613-555-0142 / 613-555-0124",
    right="613-555-0142 / 613-555-0142",
    look=disagreements("QA307"),
)
