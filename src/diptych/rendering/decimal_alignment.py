"""Figures under one another on their decimal sign.

No browser aligns on a character, so figures stand at the end of their cells, and those
with fewer decimals than the longest of their column keep that much away from it.  Digits
are all of one width (`tabular-nums`); the style sheets know the width of the sign.
"""

from collections.abc import Mapping, Sequence

from diptych.languages import decimal_places
from diptych.model.block import Block
from diptych.rendering.inlines import Writer

DECIMAL = "decimal"
"""The alignment of a column of figures."""
WIDEST = 6
"""Decimals that the style sheets have a class for."""

Places = Mapping[int, int]
"""The most decimals that a figure has, by the number of its column."""


def places(rows: Sequence[Block], alignments: Sequence[str], writer: Writer) -> Places:
    """Count the decimals of the columns of figures.

    Args:
        rows: of the body of a table.
        alignments: of its columns.
        writer: of the page, whose language says how decimals are written.
    """
    columns = [number for number, alignment in enumerate(alignments) if alignment == DECIMAL]
    return {
        column: max((_decimals(row, column, writer) for row in rows), default=0)
        for column in columns
    }


def classes(row: Block, column: int, most: Places, writer: Writer) -> str:
    """Name the classes of a cell in a column of figures.

    Its head stands above the ends of the figures.
    """
    if row.header or not row.texts[column].references:
        return "end"
    own = _decimals(row, column, writer)
    missing = min(most[column] - own, WIDEST)
    names = ["end"]
    names += [f"short-{missing}"] if missing else []
    names += ["whole"] if missing and not own else []
    return " ".join(names)


def _decimals(row: Block, column: int, writer: Writer) -> int:
    cell = row.texts[column]
    if row.header or not cell.references:
        return 0
    return decimal_places(writer.plain(cell), cell.language)
