"""QA304: every date is the same day in both editions."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA304",
    name="unequal-date",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("Every date is the same day in both editions."),
    source="X-06",
    wrong="June 1, 2025 / le 1er juillet 2025",
    right="June 1, 2025 / le 1er juin 2025",
    look=disagreements("QA304"),
)
