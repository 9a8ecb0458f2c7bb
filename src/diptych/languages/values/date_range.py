"""Spans of days and of months: in words, never with a dash (E-08, F-62, C-47)."""

import datetime as dt
from dataclasses import dataclass

from diptych.languages import cldr
from diptych.languages.language import Language
from diptych.languages.values.date import Month, date_parts, read_day, read_month
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Shown, compose
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class DateRange:
    """Two days and all between them."""

    start: dt.date
    end: dt.date

    def show(self, language: Language, style: Style) -> Shown:
        """Write the span, saying once what both days share."""
        if (self.start.year, self.start.month) == (self.end.year, self.end.month):
            return self._in_month(language, style)
        if self.start.year == self.end.year:
            return self._in_year(language, style)
        parts = compose(
            language.forms.dates.span_over_years,
            language,
            style,
            start=date_parts(self.start, language, style),
            end=date_parts(self.end, language, style),
        )
        return Shown(parts)

    def _in_month(self, language: Language, style: Style) -> Shown:
        dates = language.forms.dates
        parts = compose(
            dates.span_in_month,
            language,
            style,
            start=dates.day(self.start.day),
            end=dates.day(self.end.day),
            month=cldr.month(self.end.month, language.locale),
            year=str(self.end.year),
        )
        return Shown(parts)

    def _in_year(self, language: Language, style: Style) -> Shown:
        dates = language.forms.dates
        start = compose(
            dates.in_year,
            language,
            style,
            day=dates.day(self.start.day),
            month=cldr.month(self.start.month, language.locale),
        )
        end = date_parts(self.end, language, style)
        return Shown(compose(dates.span, language, style, start=start, end=end))


@dataclass(frozen=True, slots=True)
class MonthRange:
    """Two months and all between them."""

    start: Month
    end: Month

    def show(self, language: Language, style: Style) -> Shown:
        """Write the span, the year once where both months share it."""
        if self.start.year == self.end.year:
            start = cldr.month(self.start.month, language.locale)
        else:
            start = self.start.show(language, style).text
        end = self.end.show(language, style).parts
        return Shown(compose(language.forms.dates.months, language, style, start=start, end=end))


def _parse(content: str) -> DateRange | MonthRange | Phrase:
    start, _, end = content.partition("/")
    first_day, last_day = read_day(start), read_day(end)
    if first_day and last_day:
        return DateRange(first_day, last_day) if first_day < last_day else _backwards(content)
    first, last = read_month(start), read_month(end)
    if first and last:
        forwards = (first.year, first.month) < (last.year, last.month)
        return MonthRange(first, last) if forwards else _backwards(content)
    return phrase(
        "`{content}` is not a span of dates: expected two days or two months with a slash between"
        " them, as in `{example}`",
        content=content,
        example="2026-03-29/2026-04-04",
    )


def _backwards(content: str) -> Phrase:
    return phrase("`{content}` ends before it starts: expected the earlier first", content=content)


DATE_RANGE = Kind(
    _parse,
    ("2026-03-29/2026-04-04", "2026-01/2026-03"),
    phrase("a span of days, or of months"),
)
