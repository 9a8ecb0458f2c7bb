"""Columns of data: what the cells of a column are, said once above them.

A cell holds a value in the language-neutral notation of typed values, and its column
says the rest: ``17.3`` in a column of percentages is the value ``{percent}`17.3%` ``.
So figures are shown by rule in each language, and reach no translator.
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import NamedTuple

from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place
from diptych.sources.tables.problems import UNKNOWN_TYPE

DECIMAL = "decimal"
"""The alignment of figures: on their decimal sign."""
SYMBOLS = frozenset({"", ".", "..", "...", "x", "F", "-", "–", "—"})
"""What stands in place of a figure that is not there, not meant, secret or unreliable, as
Statistics Canada writes it in both languages."""


class Column(NamedTuple):
    """What the cells of a column are."""

    kind: str | None
    """The kind of their typed value; none where they are texts."""
    unit: str = ""
    """What every value ends with, and a cell need not say."""
    alignment: str = ""

    def content(self, cell: str) -> str:
        """Write the value of a cell out.

        >>> TYPES["percent"].content("17.3"), TYPES["percent"].content("17.3%")
        ('17.3%', '17.3%')
        """
        return cell.removesuffix(self.unit).rstrip() + self.unit


TYPES: Mapping[str, Column] = MappingProxyType(
    {
        "text": Column(None),
        "number": Column("number", alignment=DECIMAL),
        "percent": Column("percent", "%", DECIMAL),
        "money": Column("money-in-figures", " CAD", DECIMAL),
        "date": Column("date"),
        "year": Column("year"),
        "time": Column("time"),
    }
)
"""Columns by the name of their type; `money` may be followed by another currency."""


def columns(types: str, place: Place) -> tuple[tuple[Column, ...], tuple[Diagnostic, ...]]:
    """Read the types of columns: `text, number, money USD`.

    Args:
        types: as the author wrote them.
        place: where.
    """
    names = [name.split() for name in types.split(",")]
    return tuple(_column(name) for name in names), tuple(_problems(names, place))


def _column(name: list[str]) -> Column:
    column = TYPES.get(name[0] if name else "", TYPES["text"])
    return column._replace(unit=f" {name[1]}") if len(name) > 1 else column


def _problems(names: list[list[str]], place: Place) -> Iterator[Diagnostic]:
    for name in names:
        first = name[0] if name else ""
        units = 1 if first == "money" else 0
        if first not in TYPES or len(name) > 1 + units:
            nearest = get_close_matches(first, TYPES, n=1)
            yield UNKNOWN_TYPE.found(
                place,
                type=" ".join(name),
                nearest=nearest[0] if nearest else "text",
                known=", ".join(TYPES),
            )
