"""Facts of a text, compared by value and not by spelling."""

from diptych.languages.facts.compare import compare
from diptych.languages.facts.fact import (
    CalendarDate,
    Certainty,
    Clock,
    Fact,
    FactKind,
    Measure,
    Money,
    Value,
    YearSpan,
)
from diptych.languages.facts.misdated import Misdated, misdated
from diptych.languages.facts.mismatch import Mismatch
from diptych.languages.facts.names import Acronym, Misspelling, Name, acronyms, misspellings
from diptych.languages.facts.negation import negates
from diptych.languages.facts.read import read
from diptych.languages.facts.respelled import respelled

__all__ = [
    "Acronym",
    "CalendarDate",
    "Certainty",
    "Clock",
    "Fact",
    "FactKind",
    "Measure",
    "Misdated",
    "Mismatch",
    "Misspelling",
    "Money",
    "Name",
    "Value",
    "YearSpan",
    "acronyms",
    "compare",
    "misdated",
    "misspellings",
    "negates",
    "read",
    "respelled",
]
