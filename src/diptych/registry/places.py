"""Places: provinces and territories have a name in each language; cities have one name.

Montréal is Montréal in English too (E-44); what differs is how a sentence leads to
it, and the province beside it.  Capital letters keep their accents (P-108), which
`str.upper` respects.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from diptych.model.language import LanguageCode
from diptych.registry.nearest import nearest
from diptych.registry.table import by_language, rows, several


@dataclass(frozen=True, slots=True)
class Province:
    """A province or territory of Canada."""

    code: str
    """Two letters, as in postal addresses (E-35)."""
    names: Mapping[LanguageCode, str]
    abbreviations: Mapping[LanguageCode, str]
    within: Mapping[LanguageCode, str]
    """Said of what lies in it: `au Québec`, `en Ontario`."""
    of: Mapping[LanguageCode, str]
    """Said of what belongs to it: `de l’Ontario`."""
    capital: str


@dataclass(frozen=True, slots=True)
class City:
    """A city under its official name, the same in every language (E-44)."""

    name: str
    province: str
    """Code of its province."""
    alone: bool
    """Large enough to stand in a dateline without its province (P-107)."""
    unofficial: tuple[str, ...]
    """Forms that are seen and not official: `Montreal`."""


def province(code: str) -> Province | None:
    """Look a province or territory up by its two-letter code."""
    return _provinces().get(code)


def provinces() -> tuple[Province, ...]:
    """List the provinces and territories from east to west."""
    return tuple(_provinces().values())


def nearest_province(word: str) -> str | None:
    """Find the code that somebody who wrote a name, an abbreviation or a wrong code meant.

    >>> nearest_province("Ontario"), nearest_province("Que")
    ('ON', 'QC')
    """
    known = {
        name.casefold(): found.code
        for found in provinces()
        for name in (found.code, *found.names.values(), *found.abbreviations.values())
    }
    name = nearest(word.casefold(), known)
    return None if name is None else known[name]


def city(name: str) -> City | None:
    """Look a city up by its official name; most cities of Canada are not listed."""
    return _cities().get(name)


def cities() -> tuple[City, ...]:
    """List the known cities."""
    return tuple(_cities().values())


def city_meant(name: str) -> City | None:
    """Find the city that an unofficial form stands for.

    >>> found = city_meant("Montreal")
    >>> found and found.name
    'Montréal'
    """
    return next((found for found in cities() if name in found.unofficial), None)


@cache
def _provinces() -> Mapping[str, Province]:
    return {
        row["code"]: Province(
            code=row["code"],
            names=by_language(row, "name"),
            abbreviations=by_language(row, "abbreviation"),
            within=by_language(row, "within"),
            of=by_language(row, "of"),
            capital=row["capital"],
        )
        for row in rows("provinces")
    }


@cache
def _cities() -> Mapping[str, City]:
    return {
        row["name"]: City(
            name=row["name"],
            province=row["province"],
            alone=row["alone"] == "yes",
            unofficial=several(row["unofficial"]),
        )
        for row in rows("cities")
    }
