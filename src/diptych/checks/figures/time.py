"""QA305: every time of day is the same in both editions, on the 12-hour or the 24-hour clock."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA305",
    name="unequal-time",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase(
        "Every time of day is the same in both editions, on the 12-hour or the 24-hour clock."
    ),
    source="X-06, X-00d",
    wrong="1:30 p.m. / 12 h 30",
    right="1:30 p.m. / 13 h 30",
    look=disagreements("QA305"),
)
