"""Terms: what official and subject terms are in each language.

A seed glossary, not a substitute for TERMIUM; published French errs too, so each
term says which other renderings are in use, and a check of terms needs an override.
"""

from functools import cache

from diptych.model.term import Term
from diptych.registry.table import by_language, rows, several


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
