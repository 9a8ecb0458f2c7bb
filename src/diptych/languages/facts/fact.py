"""Facts: what a text states that can be right or wrong, as comparable values.

A fact is known by its kind and its value, never by its spelling: `$1.5 million`
and `1,5 M$` are one sum.  What a value may also consist of (a date is a day, a
month and a year) is said here, once, because it is what lets two languages say
the same thing in unequal pieces.
"""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias


class FactKind(StrEnum):
    """What a fact is about."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    """A number with its unit: 5 km, 3 years, 53 KB."""
    DATE = "date"
    TIME = "time"
    TIME_ZONE = "time zone"
    WEEKDAY = "weekday"
    FREQUENCY = "frequency"
    ORDINAL = "ordinal"
    DECADE = "decade"
    YEAR_SPAN = "year span"
    """A fiscal or school year, or any two years joined by a dash."""
    VERSION = "version"
    TELEPHONE = "telephone"
    POSTAL_CODE = "postal code"
    LEGAL_REFERENCE = "legal reference"
    RATIO = "ratio"
    """One figure to another: 3:1, 1:50 000."""
    SEASON = "season"
    IDENTIFIER = "identifier"
    """A name with figures in it: COVID-19, C-13."""
    ADDRESS = "address"
    """An address, a handle or the name of a file: checked as a link, never as a figure."""
    DOWNLOAD = "download"
    """The size or length of the file behind a link: it differs by edition, rightly."""


class Certainty(StrEnum):
    """What a fact may be reported on."""

    FIGURE = "figure"
    """Reported even if the other edition says nothing of the kind."""
    NAME = "name"
    """Reported only against another of its kind: a month alone, a weekday, noon."""
    WORD = "word"
    """May answer a figure, and is reported only as one against one: words turn up anywhere."""


@dataclass(frozen=True, slots=True)
class Money:
    """A sum."""

    amount: Decimal
    currency: str
    """ISO 4217; a bare dollar is Canadian."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A quantity, equal to any other of the same size: 14 days are 2 weeks."""

    size: Decimal
    """In the base unit of its dimension."""
    dimension: str
    written: Decimal = field(compare=False)
    """The number that stands in the text."""


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date, or as much of it as is said."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day."""

    hour: int
    minute: int = 0


@dataclass(frozen=True, slots=True)
class YearSpan:
    """Two years joined: 2022–23."""

    first: int
    last: int


Value: TypeAlias = Decimal | Money | Measure | CalendarDate | Clock | YearSpan | str
"""Canonical and hashable: equal values are the same fact, however written."""

Part: TypeAlias = Decimal | CalendarDate
"""A bare number, or a month."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a text states."""

    kind: FactKind
    value: Value
    span: tuple[int, int]
    """Start and end in the text that was read."""
    text: str
    certainty: Certainty = Certainty.FIGURE
    otherwise: "tuple[Fact, ...]" = ()
    """The other reading of an ambiguous spelling: `12 300` may be 12 and 300."""
    misformed: bool = False
    """Written as its language does not write it: `25,000` in French."""

    @property
    def key(self) -> tuple[FactKind, Value]:
        """What makes it the same fact as another."""
        return (self.kind, self.value)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Take it to pieces, for comparison with a fact of another kind."""
        match self.value:
            case Decimal():
                return (self.value,)
            case Money(amount=amount):
                return (amount,)
            case Measure(written=written) if not self._is_adverb:
                return (written,)
            case YearSpan(first=first, last=last):
                return (Decimal(first), Decimal(last))
            case CalendarDate():
                return _date_parts(self.value)
            case str() if self.kind in _KINDS_OF_FIGURES:
                return tuple(Decimal(digits) for digits in _DIGITS.findall(self.value))
        return ()

    @property
    def _is_adverb(self) -> bool:
        """Tell whether it counts without a number: quarterly."""
        return self.kind is FactKind.FREQUENCY and self.certainty is Certainty.NAME


_KINDS_OF_FIGURES = frozenset((FactKind.LEGAL_REFERENCE, FactKind.IDENTIFIER, FactKind.RATIO))
"""Kinds whose value is a string in which other figures stand."""

_DIGITS = re.compile(r"[0-9]{1,15}")


def _date_parts(date: CalendarDate) -> tuple[Part, ...]:
    numbers = tuple(Decimal(number) for number in (date.day, date.year) if number is not None)
    return numbers if date.month is None else (CalendarDate(month=date.month), *numbers)
