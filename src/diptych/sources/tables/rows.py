"""CSV to rows of cells, each with its place in the file.

The separator is the one that the first line uses: spreadsheets in French write
semicolons where those in English write commas.
"""

import csv
from typing import NamedTuple

from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place
from diptych.sources.tables.problems import MALFORMED

_SEPARATORS = ",;\t"


class Row(NamedTuple):
    """The cells of a row."""

    cells: tuple[str, ...]
    place: Place


def rows(text: str, start: Place) -> tuple[tuple[Row, ...], Diagnostic | None]:
    """Read CSV, empty lines aside.

    Args:
        text: a whole file, or what stands in a block.
        start: of the text.

    Returns:
        The rows up to the first mistake, and that mistake.
    """
    reader = csv.reader(text.splitlines(keepends=True), delimiter=_separator(text), strict=True)
    found: list[Row] = []
    line = 0
    try:
        for cells in reader:
            place, line = start.at((start.line or 1) + line), reader.line_num
            if any(cell.strip() for cell in cells):
                found.append(Row(tuple(cell.strip() for cell in cells), place))
    except csv.Error as error:
        place = start.at((start.line or 1) + line)
        return tuple(found), MALFORMED.found(place, detail=str(error))
    return tuple(found), None


def _separator(text: str) -> str:
    first = text.lstrip().partition("\n")[0]
    return max(_SEPARATORS, key=first.count)
