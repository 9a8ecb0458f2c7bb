"""Years in company: fiscal years, decades, ordinals and the centuries they count."""

import re
from decimal import Decimal

from diptych.languages.facts.fact import (
    CalendarDate,
    Fact,
    FactKind,
    YearSpan,
)
from diptych.languages.facts.grammar import Grammar, recogniser
from diptych.languages.facts.roman import roman

_CENTURY = 100
_LAST_MONTH = 12


def decade(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    """Read a decade: the 1990s, années 90."""
    year = int(match["year"])
    full = Decimal(year if year >= _CENTURY else 1900 + year)
    return (Fact(FactKind.DECADE, full, match.span(), match.group()),)


def ordinal(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    """Read an ordinal in figures; a quarter of a year is one (Q3, T3)."""
    rank = re.sub(r"[^0-9]", "", match["rank"])
    return (Fact(FactKind.ORDINAL, Decimal(rank), match.span(), match.group()),)


def roman_ordinal(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    """Read an ordinal in Roman figures: XXIe."""
    rank = Decimal(roman(match["rank"]))
    return (Fact(FactKind.ORDINAL, rank, match.span(), match.group()),)


def _span(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    first, written = int(match["first"]), match["last"]
    last = int(written) if len(written) > len("23") else first - first % _CENTURY + int(written)
    span = (match.start(), match.end())
    month = (
        Fact(FactKind.DATE, CalendarDate(first, int(written)), span, match.group())
        if 1 <= int(written) <= _LAST_MONTH
        else None
    )
    if last <= first:
        return () if month is None else (month,)
    return (
        Fact(
            FactKind.YEAR_SPAN,
            YearSpan(first, last),
            span,
            match.group(),
            otherwise=() if month is None else (month,),
        ),
    )


YEAR_SPAN = recogniser(
    _span,
    r"(?<![\w.,-])(?:FY[ \u00a0]?)?(?P<first>(?:19|20)[0-9]{2})[ \u00a0]?[-–—/][ \u00a0]?"
    r"(?P<last>(?:19|20)[0-9]{2}|[0-9]{2})(?![\w]|[-.,][0-9])",
)
"""2022–23, 2022-2023 (E-09, F-63)."""
