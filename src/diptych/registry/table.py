"""Tables: what the registry knows stands in TSV files beside the code.

Data that people correct belongs in files that people can read in a diff, one row
a line.  A column for one language is named `name.LANGUAGE`, so no code here names
a language, and one more language is one more column.  Lines that begin with `#`
say where the rows come from and under which licence.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TypeAlias

from diptych.model.language import LanguageCode

Row: TypeAlias = Mapping[str, str]
"""One line of a table: cells by the name of their column."""

SEVERAL = " | "
"""Stands between the values of a cell that holds several."""


@cache
def rows(table: str) -> tuple[Row, ...]:
    """Read a shipped table once, in the order of its file.

    >>> rows("provinces")[0]["code"]
    'NL'
    """
    text = files("diptych.registry").joinpath("data", f"{table}.tsv").read_text(encoding="utf-8")
    head, *body = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return tuple(dict(zip(head, cells, strict=True)) for cells in body)


def by_language(row: Row, column: str) -> Mapping[LanguageCode, str]:
    """Gather the filled cells of a column that has a form in each language."""
    named = ((name.partition("."), cell) for name, cell in row.items())
    return {
        LanguageCode(code): cell
        for (base, _, code), cell in named
        if base == column and code and cell
    }


def several(cell: str) -> tuple[str, ...]:
    """Split a cell that may hold several values."""
    return tuple(cell.split(SEVERAL)) if cell else ()
