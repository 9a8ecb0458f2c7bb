"""QA309: ordinals, decades and spans of years correspond in both editions."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA309",
    name="unequal-rank",
    severity=Severity.WARNING,
    scope=Scope.SEGMENT,
    statement=phrase("Ordinals, decades and spans of years correspond in both editions."),
    source="X-00c, X-07",
    wrong="2022–23 / 2021-2022",
    right="2022–23 / 2022-2023",
    look=disagreements("QA309"),
)
