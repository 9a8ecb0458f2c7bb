"""Spans of years: fiscal years and others, in words (E-09, F-63, V-32)."""

import re
from dataclasses import dataclass

from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Shown, compose
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A fiscal year, named by the two years that it lies in."""

    start: str
    end: str

    def show(self, language: Language, style: Style) -> Shown:
        """Write the fiscal year."""
        template = language.forms.dates.fiscal_year
        return Shown(compose(template, language, style, start=self.start, end=self.end))


@dataclass(frozen=True, slots=True)
class Years:
    """Two years and all between them."""

    start: str
    end: str

    def show(self, language: Language, style: Style) -> Shown:
        """Write the span."""
        template = language.forms.dates.years
        return Shown(compose(template, language, style, start=self.start, end=self.end))


def _parse_fiscal(content: str) -> FiscalYear | Phrase:
    found = _SPAN.fullmatch(content)
    if not found or int(found[2]) != int(found[1]) + 1:
        return phrase(
            "`{content}` is not a fiscal year: expected the two years it lies in, as in"
            " `{example}`",
            content=content,
            example="2015/2016",
        )
    return FiscalYear(found[1], found[2])


def _parse_years(content: str) -> Years | Phrase:
    found = _SPAN.fullmatch(content)
    if not found or int(found[2]) <= int(found[1]):
        return phrase(
            "`{content}` is not a span of years: expected two years, the earlier first, as in"
            " `{example}`",
            content=content,
            example="2024/2026",
        )
    return Years(found[1], found[2])


_SPAN = re.compile(r"([0-9]{4})/([0-9]{4})")

FISCAL_YEAR = Kind(_parse_fiscal, ("2015/2016",), phrase("a fiscal year"))
YEARS = Kind(_parse_years, ("2024/2026",), phrase("a span of years"))
