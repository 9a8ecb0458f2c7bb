"""Institutions: the official names of those who publish, in each language.

Names are looked up, never translated or derived: neither the French name nor the
French address of an institution follows from the English one (P-93).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from diptych.model.language import LanguageCode
from diptych.registry.gender import Gender
from diptych.registry.nearest import nearest
from diptych.registry.table import Row, by_language, rows


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution that publishes, or that takes part in a publication."""

    key: str
    """ASCII; the English applied title with hyphens: `statistics-canada`."""
    names: Mapping[LanguageCode, str]
    """Applied titles, the only ones for the public (L-41), as they stand on a line of their own."""
    segments: Mapping[LanguageCode, str]
    """The institution's part of an address on Canada.ca (P-91, P-93)."""
    federal: bool
    """Only federal institutions sign a page (P-13)."""
    legal: Mapping[LanguageCode, str] = field(default_factory=dict)
    """Legal titles, for legal instruments."""
    abbreviations: Mapping[LanguageCode, str] = field(default_factory=dict)
    addresses: Mapping[LanguageCode, str] = field(default_factory=dict)
    """Where the institution presents itself in that language (P-02)."""
    running: Mapping[LanguageCode, str] = field(default_factory=dict)
    """Names inside a sentence, where they differ: `ministère des Finances Canada` (F-86)."""
    genders: Mapping[LanguageCode, Gender] = field(default_factory=dict)
    """Of the name; absent where the language has none or only the institution knows (F-88)."""
    articles: Mapping[LanguageCode, str] = field(default_factory=dict)
    """The definite article that goes before the name; applied titles take none (F-87)."""

    def inside(self, language: LanguageCode) -> str:
        """Name the institution as it stands inside a sentence (F-86, F-89)."""
        return self.running.get(language, self.names[language])


def institution(key: str) -> Institution | None:
    """Look an institution up by its key."""
    return _by_key().get(key)


def institutions() -> tuple[Institution, ...]:
    """List all known institutions by key."""
    return tuple(_by_key().values())


def institution_by_name(name: str, language: LanguageCode) -> Institution | None:
    """Look an institution up by its applied title, legal title or abbreviation."""
    return _by_name().get((language, name.casefold()))


def nearest_institution(word: str) -> str | None:
    """Find the key of the institution that somebody who wrote `word` probably meant.

    Abbreviations and names in any language are understood as well as keys.

    >>> nearest_institution("statcan"), nearest_institution("Statistique Canada")
    ('statistics-canada', 'statistics-canada')
    """
    keys = {name: known.key for (_, name), known in _by_name().items()}
    found = nearest(word.casefold(), [*_by_key(), *keys])
    return found if found is None else keys.get(found, found)


@cache
def _by_key() -> Mapping[str, Institution]:
    return {row["key"]: _institution(row) for row in rows("institutions")}


@cache
def _by_name() -> Mapping[tuple[LanguageCode, str], Institution]:
    """Gather all names; an earlier kind of name is never hidden by a later one."""
    found: dict[tuple[LanguageCode, str], Institution] = {}
    for kind in ("names", "legal", "abbreviations"):
        for known in institutions():
            titles: Mapping[LanguageCode, str] = getattr(known, kind)
            for language, title in titles.items():
                found.setdefault((language, title.casefold()), known)
    return found


def _institution(row: Row) -> Institution:
    return Institution(
        key=row["key"],
        names=by_language(row, "name"),
        segments=by_language(row, "segment"),
        federal=row["federal"] == "yes",
        legal=by_language(row, "legal"),
        abbreviations=by_language(row, "abbreviation"),
        addresses=by_language(row, "address"),
        running=by_language(row, "running"),
        genders={code: Gender(word) for code, word in by_language(row, "gender").items()},
        articles=by_language(row, "article"),
    )
