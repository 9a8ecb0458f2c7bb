"""How a language writes values: what federal style says where CLDR is silent or departs from it.

Templates name their parts in braces; what stands between is the language's own,
no-break spaces included.  A field left out takes a form that any language can
live with, so that a third language states only what it knows better.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from diptych.model.style import Style
from diptych.registry import Gender


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral and the letters that follow it, as in 1er."""

    figure: str
    letters: str = ""


def plain_day(day: int) -> Numeral:
    """Write the day of a month in figures."""
    return Numeral(str(day))


def plain_ordinal(rank: int, _gender: Gender) -> Numeral:
    """Write a rank as a figure and a point, which is understood where no other form is known."""
    return Numeral(f"{rank}.")


def plain_clock(time: dt.time, _style: Style) -> str:
    """Write a time on the 24-hour clock."""
    return f"{time:%H:%M}"


def unchanged(text: str) -> str:
    """Leave a composed text as it is."""
    return text


def singular_one(value: Decimal) -> bool:
    """Tell whether a value takes the singular: one does, in most languages."""
    return abs(value) == 1


@dataclass(frozen=True, slots=True)
class DateForms:
    """Dates and spans of dates."""

    full: str = "{day} {month} {year}"
    """A day of a year."""
    in_year: str = "{day} {month}"
    """A day whose year is said elsewhere."""
    month: str = "{month} {year}"
    weekday: str = "{weekday} {date}"
    article: str = "{date}"
    """A date as it stands in a sentence: French puts *le* before it."""
    span: str = "{start} – {end}"
    span_in_month: str = "{start}–{end} {month} {year}"
    span_over_years: str = "{start} – {end}"
    months: str = "{start} – {end}"
    """A span of whole months."""
    years: str = "{start}–{end}"
    fiscal_year: str = "{start}–{end}"
    short_months: tuple[str, ...] = ()
    """The months of a year as newswires shorten them (P-104); empty: they never do."""
    day: Callable[[int], Numeral] = plain_day


@dataclass(frozen=True, slots=True)
class TimeForms:
    """Times of day."""

    clock: Callable[[dt.time, Style], str] = plain_clock
    span: str = "{start} – {end}"
    zoned: str = "{time} {zone}"
    zones: Mapping[str, str] = field(default_factory=dict)
    """The names of Canada's time zones (F-67), by their English keyword."""


@dataclass(frozen=True, slots=True)
class NumberForms:
    """Numbers, percentages and sums."""

    percent: str = "{number}%"
    percent_in_words: str = "{number}%"
    money: str = "¤#,##0"
    """A CLDR pattern; cents are added where there are any (C-45)."""
    large_sum: str = "{symbol}{number} {scale}"
    """Millions and more."""
    large_sum_with_sign: str = "{symbol}{number} {scale}"
    """The same where the style asks for the sign of the currency (D-08)."""
    scales: tuple[tuple[int, str, str], ...] = ()
    """Power of ten, singular and plural, from the smallest; empty: sums stay in figures."""
    singular: Callable[[Decimal], bool] = singular_one
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Plural names of currencies, where CLDR says more than a federal text does."""
    ordinal: Callable[[int, Gender], Numeral] = plain_ordinal
    groups_decimals: bool = False
    """Whether decimals are grouped by three like whole digits (F-42)."""
    size_units: Mapping[str, str] = field(default_factory=dict)
    """File sizes, where the language has symbols of its own."""


@dataclass(frozen=True, slots=True)
class Forms:
    """All that a language says about the writing of values."""

    dates: DateForms = DateForms()
    times: TimeForms = field(default_factory=TimeForms)
    numbers: NumberForms = field(default_factory=NumberForms)
    extension: str = "×"
    """The word before a telephone extension (E-33, F-68)."""
    label: str = "{text}:"
    """A word that announces what follows (F-01)."""
    place: str = "{city}, {province}"
    """A city with its province (P-100)."""
    contract: Callable[[str], str] = unchanged
    """Joins what the language joins when a template is filled: French *de* + *avril*."""
