"""Mismatches: what is reported when two editions do not state the same facts."""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.languages.facts.fact import Fact, FactKind
from diptych.model.diagnostic import Severity

CODES: Mapping[FactKind, str] = {
    FactKind.NUMBER: "QA301",
    FactKind.MEASURE: "QA301",
    FactKind.VERSION: "QA301",
    FactKind.RATIO: "QA301",
    FactKind.MONEY: "QA302",
    FactKind.PERCENT: "QA303",
    FactKind.DATE: "QA304",
    FactKind.SEASON: "QA304",
    FactKind.TIME: "QA305",
    FactKind.TELEPHONE: "QA307",
    FactKind.POSTAL_CODE: "QA307",
    FactKind.LEGAL_REFERENCE: "QA307",
    FactKind.ORDINAL: "QA309",
    FactKind.DECADE: "QA309",
    FactKind.YEAR_SPAN: "QA309",
    FactKind.WEEKDAY: "QA310",
    FactKind.TIME_ZONE: "QA311",
    FactKind.FREQUENCY: "QA313",
    FactKind.IDENTIFIER: "QA213",
}
"""The check that speaks of each kind; a kind that is not here is not compared."""

BILLION = "QA306"
"""Billion or trillion taken over as it is into the long scale, or out of it (F-49)."""

FORM = "QA308"
"""A figure written as its language does not write it."""

LIMIT = "QA314"
"""A figure that is the least on one side and the most on the other."""

ORDER = "QA309"
"""A range that goes the other way."""

ADVISORY = frozenset(("QA213", "QA309", "QA313"))
"""Codes that are never more than a warning."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Something that one edition states, and the other does not."""

    code: str
    severity: Severity
    """A hint: a profile may choose another."""
    source: Fact | None
    """None where only the target says it."""
    target: Fact | None
    """None where only the source says it."""
