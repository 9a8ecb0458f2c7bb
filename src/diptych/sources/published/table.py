"""Tables of a page: rows of cells, each cell one line of words.

Markdown's tables have one row of heads, rows of one length, and cells without
blocks.  Cells that span are followed by empty ones, so that columns stay columns.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from diptych.sources.published.inline import inline
from diptych.sources.published.tree import content_of

_WIDEST = 100
"""Columns that a cell may claim to span; more is a slip or a trap."""
_BOUNDARIES = frozenset({"p", "li", "div", "br", "dd", "dt", "ul", "ol"})


def table(element: Element) -> Iterator[str]:
    """Write a table; nothing where it has no cell."""
    rows = [list(_cells(row)) for row in element.iter("tr")]
    width = max((len(row) for row in rows), default=0)
    if not width:
        return
    if not _has_heads(element):
        rows.insert(0, [])
    lines = [_line(row + [""] * (width - len(row))) for row in rows]
    lines.insert(1, _line(["---"] * width))
    yield "\n".join(lines)


def _has_heads(element: Element) -> bool:
    first = next(element.iter("tr"))
    in_head = any(row is first for head in element.iter("thead") for row in head.iter("tr"))
    return in_head or all(cell.tag == "th" for cell in first if cell.tag in {"th", "td"})


def _cells(row: Element) -> Iterator[str]:
    for cell in row:
        if cell.tag in {"th", "td"}:
            yield inline(list(_running(cell))).replace("\\\n", " ").replace("|", "\\|")
            span = cell.get("colspan", "1")
            yield from [""] * (min(int(span), _WIDEST) - 1 if span.isdecimal() else 0)


def _running(cell: Element) -> Iterator[str | Element]:
    """Go through the words of a cell as one line, whatever blocks they stand in."""
    for part in content_of(cell):
        if isinstance(part, str):
            yield part
        elif part.tag in _BOUNDARIES:
            yield " "
            yield from _running(part)
            yield " "
        else:
            yield part


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
