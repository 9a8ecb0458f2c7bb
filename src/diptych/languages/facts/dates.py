"""Dates: from the words and figures of either language to year, month and day (X-00e).

What a date leaves out stays open: `April 18` of a range that says its year later
is completed when the editions are compared, not guessed here.  A list or range of
days in one month (`June 18 to 26`, `les 10, 12 et 14 janvier`) is as many dates.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from diptych.languages.facts.fact import CalendarDate, Certainty, Fact, FactKind
from diptych.languages.facts.grammar import (
    DASH,
    SPACE,
    Grammar,
    Recogniser,
    any_of,
    recogniser,
)

_LAST_MONTH = 12
_LAST_DAY = 31
_DAY = re.compile(r"[0-9]{1,2}")


def date(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read one date, or the dates of several days in one month."""
    groups = match.groupdict()
    month = grammar.months[match["month"].lower().rstrip(".")]
    year = int(groups["year"]) if groups.get("year") else None
    days = groups.get("days")
    if days is None:
        return (_fact(match, CalendarDate(year, month)),)
    numbers = [int(day.group()) for day in _DAY.finditer(days)]
    if not all(1 <= day <= _LAST_DAY for day in numbers) or numbers != sorted(set(numbers)):
        return ()
    return tuple(_fact(match, CalendarDate(year, month, day)) for day in numbers)


def misordered(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read a date in the order of another language, as `novembre 3, 2026` (F-57)."""
    return tuple(replace(fact, misformed=True) for fact in date(match, grammar))


def season(names: Iterable[str], before: str, joint: str) -> Recogniser:
    """Make the recogniser of seasons as dates: in the spring, printemps 2028.

    Args:
        names: what they are called.
        before: a pattern of what makes a date of them.
        joint: what may stand before the year.
    """
    named = any_of(names)
    year = rf"{SPACE}(?:{joint}{SPACE})?(?=\ufffc|(?:19|20)[0-9]{{2}}(?![0-9]))"
    return recogniser(
        _season,
        rf"(?<![\w])(?:{before})(?P<said>{named})(?![\w])"
        rf"|(?<![\w])(?P<dated>{named}){year}",
        caseless=True,
    )


def _season(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    value = grammar.seasons[(match["said"] or match["dated"]).lower()]
    return (Fact(FactKind.SEASON, value, match.span(), match.group(), Certainty.NAME),)


def month_name(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read a month that stands alone."""
    value = CalendarDate(month=grammar.months[match["month"].lower()])
    return (Fact(FactKind.DATE, value, match.span(), match.group(), Certainty.NAME),)


def days(day: str, joints: str) -> str:
    """Make the pattern of one day, a range, or a list: 5, 18 to 26, 10, 12 and 14.

    A list ends with a word, for `On May 5, 10 people` has only one day.
    """
    words = rf"(?:,{SPACE}{day}){{0,6}},?{SPACE}{{1,2}}(?:{joints}){SPACE}{{1,2}}{day}"
    return rf"(?P<days>{day}(?:{words}|{SPACE}?{DASH}{SPACE}?{day})?)"


def _numeric(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    if not (1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY):
        return ()
    return (_fact(match, CalendarDate(year, month, day)),)


def _ambiguous(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    first, second, year = (int(match[name]) for name in ("first", "second", "year"))
    readings = [
        CalendarDate(year, month, day)
        for day, month in ((first, second), (second, first))
        if 1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY
    ]
    if not readings:
        return ()
    others = tuple(_fact(match, reading) for reading in readings[1:])
    return (Fact(FactKind.DATE, readings[0], match.span(), match.group(), otherwise=others),)


def _fact(match: re.Match[str], value: CalendarDate) -> Fact:
    return Fact(FactKind.DATE, value, match.span(), match.group())


DAY = r"[0-3]?[0-9]"

YEAR = r"(?P<year>(?:1[5-9]|2[01])[0-9]{2})(?![0-9])"

NUMERIC_DATE = recogniser(
    _numeric,
    r"(?<![\w/.-])(?P<year>(?:1[5-9]|2[01])[0-9]{2})(?P<mark>[-/])(?P<month>[01][0-9])(?P=mark)"
    r"(?P<day>[0-3][0-9])(?![0-9/-])",
)
"""yyyy-mm-dd (E-12, F-60)."""

SLASHED_DATE = recogniser(
    _ambiguous,
    rf"(?<![\w/.-])(?P<first>{DAY})/(?P<second>{DAY})/(?P<year>(?:1[5-9]|2[01])[0-9]{{2}})(?![\w/])",
)
"""Day and month in whichever order: the other edition decides."""
