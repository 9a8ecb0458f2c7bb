"""QA313: how often something happens is the same in both editions."""

from diptych.checks.check import Check, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA313",
    name="unequal-frequency",
    severity=Severity.WARNING,
    scope=Scope.SEGMENT,
    statement=phrase("How often something happens is the same in both editions."),
    source="quality A4",
    wrong="quarterly / tous les quatre mois",
    right="quarterly / tous les trois mois",
    look=disagreements("QA313"),
)
