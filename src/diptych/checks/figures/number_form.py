"""QA308: a figure is written as the language of its edition writes it."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA308",
    name="foreign-number-form",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("A figure is written as the language of its edition writes it."),
    source="E-20, F-30",
    wrong="25,000 messages / 25,000 messages",
    right="25,000 messages / 25 000 messages",
    look=disagreements("QA308"),
)
