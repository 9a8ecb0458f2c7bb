"""Which header cells head which cells.

A scope says it all in a regular table: one row of column heads, and heads of rows that
span nothing.  In any other table each cell also lists its heads by name, because readers
of PDF do not agree on what scopes mean where cells span.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from weasyprint.formatting_structure.boxes import Box

from diptych.formats.pdf.tagging.structure import Node

_SCOPES: Mapping[str, str] = {
    "col": "/Column",
    "colgroup": "/Column",
    "row": "/Row",
    "rowgroup": "/Row",
}


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell in its grid."""

    node: Node
    rows: range
    columns: range

    @property
    def is_header(self) -> bool:
        return self.node.role == "TH"

    @property
    def scope(self) -> str:
        return str(self.node.attributes["Table"].get("Scope", ""))

    def heads(self, other: "_Cell") -> bool:
        """Tell whether this header cell stands over or beside another cell."""
        if self.scope == "/Column":
            return self.rows.stop <= other.rows.start and _overlap(self.columns, other.columns)
        return self.columns.stop <= other.columns.start and _overlap(self.rows, other.rows)


def describe_cell(node: Node, box: Box) -> None:
    """Say what a cell spans, and what it heads where the page says it."""
    cell: dict[str, int | str] = {}
    if box.colspan != 1:
        cell["ColSpan"] = box.colspan
    if box.rowspan != 1:
        cell["RowSpan"] = box.rowspan
    if scope := _SCOPES.get(box.element.get("scope", "").lower()):
        cell["Scope"] = scope
    node.attributes["Table"] = dict(cell)


def describe_tables(document: Node) -> None:
    """Complete the scopes of all header cells, and name the heads where scopes do not do."""
    tables = (node for node in document.walk() if node.role == "Table")
    for number, table in enumerate(tables, 1):
        rows = tuple(_rows(table))
        _complete_scopes(rows)
        cells = tuple(_cells(rows))
        if not _is_regular(cells):
            _name_heads(cells, f"table-{number}")


def _rows(table: Node) -> Iterator[Node]:
    for node in table.nodes:
        if node.role == "TR":
            yield node
        elif node.role in ("THead", "TBody", "TFoot"):
            yield from _rows(node)


def _complete_scopes(rows: tuple[Node, ...]) -> None:
    """Give a header cell without a scope the one that its row suggests."""
    for row in rows:
        suggested = "/Column" if all(cell.role == "TH" for cell in row.nodes) else "/Row"
        for cell in row.nodes:
            if cell.role == "TH":
                cell.attributes["Table"].setdefault("Scope", suggested)


def _cells(rows: tuple[Node, ...]) -> Iterator[_Cell]:
    """Lay cells out in the grid, round those that span several rows."""
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(rows):
        column = 0
        for node in row.nodes:
            while (number, column) in taken:
                column += 1
            table = node.attributes["Table"]
            width, height = (int(str(table.get(name, 1))) for name in ("ColSpan", "RowSpan"))
            cell = _Cell(node, range(number, number + height), range(column, column + width))
            taken.update((line, place) for line in cell.rows for place in cell.columns)
            yield cell


def _is_regular(cells: tuple[_Cell, ...]) -> bool:
    """Tell whether scopes alone say which cell heads which."""
    heads = tuple(cell for cell in cells if cell.is_header)
    head_rows = {cell.rows.start for cell in heads if cell.scope == "/Column"}
    head_columns = {cell.columns.start for cell in heads if cell.scope == "/Row"}
    spans = any(len(cell.rows) > 1 or len(cell.columns) > 1 for cell in cells)
    return not spans and len(head_rows) <= 1 and len(head_columns) <= 1


def _name_heads(cells: tuple[_Cell, ...], prefix: str) -> None:
    """Name every header cell, and let each cell list the names of its heads."""
    heads = tuple(cell for cell in cells if cell.is_header)
    for number, head in enumerate(heads, 1):
        head.node.identifier = f"{prefix}-{number}"
    for cell in cells:
        names = tuple(str(head.node.identifier) for head in heads if head.heads(cell))
        if names:
            cell.node.attributes["Table"]["Headers"] = names


def _overlap(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop
