"""Dates and months: ISO in the source, words in the editions (E-10, F-57, F-58, P-72)."""

import datetime as dt
import re
from dataclasses import dataclass

from diptych.languages import cldr
from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Part, Shown, compose
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class Date:
    """A day."""

    day: dt.date

    def show(self, language: Language, style: Style) -> Shown:
        """Write the day without article or day of the week."""
        return Shown(date_parts(self.day, language, style), self.day.isoformat())


@dataclass(frozen=True, slots=True)
class DateInSentence:
    """A day with the article that a sentence needs (V-03)."""

    day: dt.date

    def show(self, language: Language, style: Style) -> Shown:
        """Write the day with its article, in a language that uses one."""
        parts = date_parts(self.day, language, style)
        parts = compose(language.forms.dates.article, language, style, date=parts)
        return Shown(parts, self.day.isoformat())


@dataclass(frozen=True, slots=True)
class ShortDateInSentence:
    """A day as newswires write it, its month shortened where that is customary (P-104)."""

    day: dt.date

    def show(self, language: Language, style: Style) -> Shown:
        """Write the day with its article, in a language that uses one."""
        forms = language.forms.dates
        short = forms.short_months[self.day.month - 1] if forms.short_months else None
        parts = date_parts(self.day, language, style, short)
        return Shown(compose(forms.article, language, style, date=parts), self.day.isoformat())


@dataclass(frozen=True, slots=True)
class DateWithWeekday:
    """A day with its day of the week, which nobody can get wrong (V-04)."""

    day: dt.date

    def show(self, language: Language, style: Style) -> Shown:
        """Write the day after the name of its weekday."""
        parts = compose(
            language.forms.dates.weekday,
            language,
            style,
            weekday=cldr.weekday(self.day.weekday(), language.locale),
            date=date_parts(self.day, language, style),
        )
        return Shown(parts, self.day.isoformat())


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year."""

    year: int
    month: int

    def show(self, language: Language, style: Style) -> Shown:
        """Write the month and its year."""
        parts = compose(
            language.forms.dates.month,
            language,
            style,
            month=cldr.month(self.month, language.locale),
            year=str(self.year),
        )
        return Shown(parts, f"{self.year:04}-{self.month:02}")


def date_parts(
    day: dt.date, language: Language, style: Style, month: str | None = None
) -> tuple[Part, ...]:
    """Write a day, its raised letters apart.

    Args:
        day: of the calendar.
        language: to write it in.
        style: of the house.
        month: its name, where that is not the usual one.
    """
    return compose(
        language.forms.dates.full,
        language,
        style,
        day=language.forms.dates.day(day.day),
        month=month or cldr.month(day.month, language.locale),
        year=str(day.year),
    )


def read_day(content: str) -> dt.date | None:
    """Read `2026-11-22`; None where it is no day of the calendar."""
    if not _DAY.fullmatch(content):
        return None
    try:
        return dt.date.fromisoformat(content)
    except ValueError:
        return None


def read_month(content: str) -> Month | None:
    """Read `2026-11`; None where it is no month."""
    day = read_day(f"{content}-01")
    return Month(day.year, day.month) if day else None


def _parse_date(content: str) -> Date | Month | Phrase:
    day = read_day(content)
    if day:
        return Date(day)
    return read_month(content) or _not_a_date(content)


def _parse_in_sentence(content: str) -> DateInSentence | Phrase:
    day = read_day(content)
    return DateInSentence(day) if day else _not_a_date(content)


def _parse_with_weekday(content: str) -> DateWithWeekday | Phrase:
    day = read_day(content)
    return DateWithWeekday(day) if day else _not_a_date(content)


def _not_a_date(content: str) -> Phrase:
    return phrase(
        "`{content}` is not a day of the calendar: expected year, month and day, as in `{example}`",
        content=content,
        example="2026-11-22",
    )


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

DATE = Kind(_parse_date, ("2026-11-22", "2026-11"), phrase("a day, or a month of a year"))
DATE_IN_SENTENCE = Kind(
    _parse_in_sentence,
    ("2026-11-22",),
    phrase("a day with the article that French puts before it"),
)
DATE_WITH_WEEKDAY = Kind(
    _parse_with_weekday,
    ("2026-11-22",),
    phrase("a day after the name of its day of the week"),
)
