"""Tables in columns of characters; a table too wide for that becomes a list of its rows."""

from collections.abc import Sequence

from diptych.formats.text.words import words_of
from diptych.formats.text.wrapping import plain, wrapped
from diptych.reading import Element, elements

_GAP = "  "
_FIGURES = frozenset("0123456789")


def grid_lines(table: Element, width: int) -> list[str]:
    """Set a table in lines.

    Args:
        table: of the page.
        width: in characters.
    """
    rows = [[_cell(cell) for cell in elements(row, "td", "th")] for row in elements(table, "tr")]
    captions = [words_of(caption) for caption in elements(table, "caption")]
    lines = [line for caption in captions for line in wrapped(caption, width)]
    columns = max(map(len, rows), default=0)
    even = [row + [""] * (columns - len(row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*even, strict=True)]
    if sum(widths) + len(_GAP) * (columns - 1) <= width:
        return lines + _aligned(even, widths)
    return lines + _listed(even, width)


def _cell(cell: Element) -> str:
    return " ".join(plain(words_of(cell)).split())


def _aligned(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
    """Set columns: words to the left, figures to the right."""
    right = [
        any(_FIGURES & set(cell) for cell in column[1:])
        and not any(cell[:1].isalpha() for cell in column[1:])
        for column in zip(*rows, strict=True)
    ]
    lines = [
        _GAP.join(
            cell.rjust(width) if is_right else cell.ljust(width)
            for cell, width, is_right in zip(row, widths, right, strict=True)
        )
        for row in rows
    ]
    rule = _GAP.join("-" * width for width in widths)
    return [lines[0], rule, *lines[1:]]


def _listed(rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """Name each cell by the head of its column."""
    heads, *body = rows
    lines: list[str] = []
    for row in body:
        lines += [""] if lines else []
        lines += wrapped(row[0], width)
        for head, cell in zip(heads[1:], row[1:], strict=True):
            lines += [f"  {line}" for line in wrapped(f"{head}: {cell}", width - 2)]
    return lines
