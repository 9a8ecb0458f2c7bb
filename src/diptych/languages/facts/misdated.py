"""Weekdays that do not fit their date: wrong in any edition, whatever the other says (QA310)."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from diptych.languages.facts.fact import CalendarDate, Fact, FactKind
from diptych.languages.facts.read import read
from diptych.model.language import LanguageCode

_DIGIT = re.compile("[0-9]")
_APART = 2
"""Characters between a weekday and its date: a comma and a space."""


@dataclass(frozen=True, slots=True)
class Misdated:
    """A weekday and a date that cannot both be right."""

    weekday: Fact
    date: Fact
    falls_on: int
    """The day of the week that the date falls on: 1 is Monday (ISO 8601)."""


def misdated(text: str, language: LanguageCode) -> tuple[Misdated, ...]:
    """Find dates that do not fall on the weekday given with them.

    >>> [found.falls_on for found in misdated("le mardi 11 juin 2025", LanguageCode("fr"))]
    [3]
    """
    if not _DIGIT.search(text):
        return ()
    facts = read(text, language)
    years = {f.value.year for f in facts if isinstance(f.value, CalendarDate) and f.value.year}
    only_year = next(iter(years)) if len(years) == 1 else None
    return tuple(
        Misdated(weekday, date, day)
        for weekday, date in _adjacent(facts)
        if (day := _weekday(date, only_year)) is not None and weekday.value != f"day {day}"
    )


def _adjacent(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Go through the weekdays that stand directly before a date."""
    weekday: Fact | None = None
    for fact in facts:
        near = weekday is not None and fact.span[0] - weekday.span[1] <= _APART
        if weekday is not None and near and fact.kind is FactKind.DATE:
            yield weekday, fact
        weekday = fact if fact.kind is FactKind.WEEKDAY else None


def _weekday(fact: Fact, only_year: int | None) -> int | None:
    """Tell the day of the week, of a date whose year is said or can only be one."""
    match fact.value:
        case CalendarDate(year=year, month=int(month), day=int(day)) if year or only_year:
            try:
                return dt.date(year or only_year or 1, month, day).isoweekday()
            except ValueError:
                return None
    return None
