"""The kinds of typed values there are: a kind is one file and one line of this table."""

from collections.abc import Mapping
from types import MappingProxyType

from diptych.languages.table import LANGUAGES
from diptych.languages.values.date import DATE, DATE_IN_SENTENCE, DATE_WITH_WEEKDAY
from diptych.languages.values.date_range import DATE_RANGE
from diptych.languages.values.enumeration import LIST, LIST_OF_CHOICES
from diptych.languages.values.filesize import FILESIZE
from diptych.languages.values.kind import Kind, Value
from diptych.languages.values.money import MONEY, MONEY_IN_FIGURES
from diptych.languages.values.names import INSTITUTION, PERSON
from diptych.languages.values.number import NUMBER, YEAR
from diptych.languages.values.ordinal import ORDINAL
from diptych.languages.values.percent import PERCENT
from diptych.languages.values.shown import Shown, plain
from diptych.languages.values.telephone import TELEPHONE
from diptych.languages.values.time_of_day import TIME, TIME_RANGE
from diptych.languages.values.years import FISCAL_YEAR, YEARS
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style

VALUE_KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "date": DATE,
        "date-in-sentence": DATE_IN_SENTENCE,
        "date-with-weekday": DATE_WITH_WEEKDAY,
        "date-range": DATE_RANGE,
        "time": TIME,
        "time-range": TIME_RANGE,
        "year": YEAR,
        "years": YEARS,
        "fiscal-year": FISCAL_YEAR,
        "number": NUMBER,
        "percent": PERCENT,
        "money": MONEY,
        "money-in-figures": MONEY_IN_FIGURES,
        "ordinal": ORDINAL,
        "list": LIST,
        "list-or": LIST_OF_CHOICES,
        "filesize": FILESIZE,
        "telephone": TELEPHONE,
        "institution": INSTITUTION,
        "person": PERSON,
    }
)
"""Kinds by the name of their role: ``{date}`2026-11-22` ``."""


def parse(kind: str, content: str) -> Value | Phrase:
    """Read a typed value.

    Returns:
        The value, or a phrase that says what was found and what was expected.
    """
    known = VALUE_KINDS.get(kind)
    if known is None:
        return phrase(
            "`{kind}` is not a kind of value: expected one of {kinds}",
            kind=kind,
            kinds=", ".join(f"`{name}`" for name in VALUE_KINDS),
        )
    return known.parse(content.strip())


def show(kind: str, content: str, language: LanguageCode, style: Style) -> Shown:
    """Write a typed value as an edition wants it; one that cannot be read stays as typed."""
    value = parse(kind, content)
    if isinstance(value, Phrase):
        return plain(content)
    return value.show(LANGUAGES[language], style)
