"""Functions: what people are called by their work, and agree with in gender.

The gender comes from the person, never from the other language (F-93); functions
stand in lower case inside a French sentence and after a comma (F-90).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from diptych.model.language import LanguageCode
from diptych.registry.gender import Gender
from diptych.registry.table import Row, by_language, rows, several


@dataclass(frozen=True, slots=True)
class Function:
    """A function in each language."""

    key: str
    masculine: Mapping[LanguageCode, str]
    feminine: Mapping[LanguageCode, str]
    """Holds every language: equal to the masculine where the language makes no difference."""
    plural: Mapping[LanguageCode, str]
    """Empty where the function is held by one person at a time."""
    accepted: Mapping[LanguageCode, tuple[str, ...]]
    """Other renderings in use, which a check does not report."""
    source: str

    def title(self, language: LanguageCode, gender: Gender) -> str:
        """Name the function for a person of that grammatical gender."""
        forms = self.feminine if gender is Gender.FEMININE else self.masculine
        return forms[language]


def function(key: str) -> Function | None:
    """Look a function up by its key."""
    return _by_key().get(key)


def functions() -> tuple[Function, ...]:
    """List all known functions."""
    return tuple(_by_key().values())


def functions_titled(title: str, language: LanguageCode) -> tuple[Function, ...]:
    """Find the functions that a title in one language may name.

    Several where one word serves for two: a `directeur général` is a director general
    or an executive director.
    """
    return _by_title().get((language, title.casefold()), ())


@cache
def _by_key() -> Mapping[str, Function]:
    return {row["key"]: _function(row) for row in rows("functions")}


@cache
def _by_title() -> Mapping[tuple[LanguageCode, str], tuple[Function, ...]]:
    found: dict[tuple[LanguageCode, str], tuple[Function, ...]] = {}
    for known in functions():
        for language in known.masculine:
            for title in _titles(known, language):
                found[language, title] = (*found.get((language, title), ()), known)
    return found


def _titles(known: Function, language: LanguageCode) -> frozenset[str]:
    forms = (known.masculine, known.feminine, known.plural)
    titles = {form[language] for form in forms if language in form}
    return frozenset(title.casefold() for title in titles | {*known.accepted.get(language, ())})


def _function(row: Row) -> Function:
    masculine = by_language(row, "masculine")
    return Function(
        key=row["key"],
        masculine=masculine,
        feminine={**masculine, **by_language(row, "feminine")},
        plural=by_language(row, "plural"),
        accepted={code: several(cell) for code, cell in by_language(row, "accepted").items()},
        source=row["source"],
    )
