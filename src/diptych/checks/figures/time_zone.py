"""QA311: a time stands in the same zone in both editions."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA311",
    name="unequal-time-zone",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("A time stands in the same zone in both editions."),
    source="quality A4",
    wrong="1:30 p.m. ET / 13 h 30, HP",
    right="1:30 p.m. ET / 13 h 30, HE",
    look=disagreements("QA311"),
)
