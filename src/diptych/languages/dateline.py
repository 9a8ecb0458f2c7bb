"""Datelines: the day and the place that a release opens with (P-100 to P-108, V-33).

A table holds the forms that institutions use; a style names one of them (D-15, D-23).
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeAlias

from diptych.languages import cldr
from diptych.languages.language import Language
from diptych.languages.table import LANGUAGES
from diptych.languages.values.date import DateInSentence, ShortDateInSentence
from diptych.languages.values.shown import Shown
from diptych.model.document import Locality
from diptych.model.inline import Words
from diptych.model.language import LanguageCode
from diptych.model.style import Style
from diptych.registry import city, province


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline, its date apart so that a page can mark it up."""

    before: str
    date: Shown
    after: str
    """A line end in it begins another line."""
    runs_in: bool = False
    """Whether it leads into the text, instead of standing above it."""

    @property
    def text(self) -> str:
        """Give the dateline as plain text."""
        return f"{self.before}{self.date.text}{self.after}"


def dateline(
    localities: Sequence[Locality], date: dt.date, language: LanguageCode, style: Style
) -> Dateline:
    """Write where and when a release is issued, as the style's form of dateline has it.

    A release without a place opens with its date alone.
    """
    return _FORMS[style.dateline](localities, date, LANGUAGES[language], style)


def place_and_date(
    localities: Sequence[Locality], date: dt.date, language: LanguageCode, style: Style
) -> Dateline:
    """Write where and when somebody spoke, on a line of its own, its provinces as given."""
    spoken = LANGUAGES[language]
    shown = DateInSentence(date).show(spoken, style)
    places = _places(localities, spoken, style)
    return Dateline(f"{places}, ", shown, "") if places else Dateline("", _opening(shown), "")


def _date_first(
    localities: Sequence[Locality], date: dt.date, language: Language, style: Style
) -> Dateline:
    """Put the date before the place, as news on Canada.ca does (P-04, P-102)."""
    dash = style.dateline_dash
    places = _places(localities, language, style)
    after = f"{dash}{places}{dash}" if places else dash
    shown = _opening(DateInSentence(date).show(language, style))
    return Dateline("", shown, after.rstrip(), runs_in=True)


def _city_and_date(
    localities: Sequence[Locality], date: dt.date, language: Language, style: Style
) -> Dateline:
    """Put place and date without a dash, as Statistics Canada does (P-101, P-105).

    A city that is large enough to stand alone loses its province, in both editions (P-107).
    """
    named = [_alone(locality) for locality in localities]
    return place_and_date(named, date, language.code, style)


def _place_first(
    localities: Sequence[Locality], date: dt.date, language: Language, style: Style
) -> Dateline:
    """Put place, province and date, as the wire does (P-100, P-107)."""
    line = place_and_date(localities, date, language.code, style)
    return replace(line, after=style.dateline_dash.rstrip(), runs_in=True)


def _by_newswire(
    localities: Sequence[Locality], date: dt.date, language: Language, style: Style
) -> Dateline:
    """Put place, code of the province, short date and newswire, as CNW does (P-104)."""
    shown = ShortDateInSentence(date).show(language, style)
    service = "" if style.dateline_service == "none" else f" /{style.dateline_service}/"
    after = service + style.dateline_dash.rstrip()
    places = cldr.enumerate_all([_coded(one, style) for one in localities], language.locale)
    if not places:
        return Dateline("", _opening(shown), after, runs_in=True)
    return Dateline(f"{places}, ", shown, after, runs_in=True)


def _on_two_lines(
    localities: Sequence[Locality], date: dt.date, language: Language, style: Style
) -> Dateline:
    """Put the date, and the place below it, as the Prime Minister's Office does (P-103)."""
    places = _places(localities, language, style)
    shown = _opening(DateInSentence(date).show(language, style))
    return Dateline("", shown, f"\n{places}" if places else "")


def _alone(locality: Locality) -> Locality:
    known = city(locality.city)
    return replace(locality, province=None) if known and known.alone else locality


def _places(localities: Sequence[Locality], language: Language, style: Style) -> str:
    places = [_place(locality, language, style) for locality in localities]
    return cldr.enumerate_all(places, language.locale)


def _coded(locality: Locality, style: Style) -> str:
    """Write a city with the code of its province, the same in every language."""
    named = _city(locality, style)
    return f"{named}, {locality.province}" if locality.province else named


def _place(locality: Locality, language: Language, style: Style) -> str:
    known = province(locality.province) if locality.province else None
    named = _city(locality, style)
    if known is None:
        return named
    name = known.names.get(language.code, known.code)
    return language.forms.place.format(city=named, province=name)


def _city(locality: Locality, style: Style) -> str:
    """Write a city, its accents kept under capitals (P-108)."""
    return locality.city.upper() if style.dateline_city == "capitals" else locality.city


def _opening(shown: Shown) -> Shown:
    """Give a date that opens a text its capital: *Le 22 novembre*."""
    first, *rest = shown.parts
    capital = Words(first.text[:1].upper() + first.text[1:])
    return Shown((capital, *rest), shown.machine)


_Form: TypeAlias = Callable[[Sequence[Locality], dt.date, Language, Style], Dateline]

_FORMS: Mapping[str, _Form] = MappingProxyType(
    {
        "canada.ca": _date_first,
        "statcan": _city_and_date,
        "wire": _place_first,
        "cnw": _by_newswire,
        "pmo": _on_two_lines,
    }
)
