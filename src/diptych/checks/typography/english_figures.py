"""QA610: English figures have commas in their groups, and the dollar sign before them."""

from diptych.checks.check import Check, Scope
from diptych.checks.typography.departures import departures
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

CHECK = Check(
    code="QA610",
    name="foreign-figures",
    severity=Severity.ERROR,
    scope=Scope.RELEASE,
    statement=phrase(
        "English figures have commas in their groups, and the dollar sign before them."
    ),
    source="E-20, E-23",
    wrong="$12 000; 12$",
    right="$12,000; $12",
    look=departures("QA610"),
)
