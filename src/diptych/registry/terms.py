"""Terms: what official and subject terms are in each language.

A seed glossary, not a substitute for TERMIUM; published French errs too, so each
term says which other renderings are in use, and a check of terms needs an override.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from diptych.model.language import LanguageCode
from diptych.registry.table import by_language, rows, several


@dataclass(frozen=True, slots=True)
class Term:
    """A term in each language, in the case it takes inside a sentence."""

    id: str
    """Of conventions section 6.3: `T-98`; a letter tells apart several terms of one row."""
    terms: Mapping[LanguageCode, str]
    abbreviations: Mapping[LanguageCode, str]
    accepted: Mapping[LanguageCode, tuple[str, ...]]
    """Other renderings in use, which a check does not report."""
    note: str
    source: str


@cache
def terms() -> tuple[Term, ...]:
    """List the glossary in the order of its ids."""
    return tuple(
        Term(
            id=row["id"],
            terms=by_language(row, "term"),
            abbreviations=by_language(row, "abbreviation"),
            accepted={code: several(cell) for code, cell in by_language(row, "accepted").items()},
            note=row["note"],
            source=row["source"],
        )
        for row in rows("terms")
    )
