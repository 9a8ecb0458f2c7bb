"""Tables: rows of cells, headed in both directions where the rows have names.

A reader who hears a table needs its heads (QA812).  The first column heads its
rows when every cell of it is words: a name of what the row is about.  A table of data
may have a caption, a drawing before it, and notes and a source after it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from diptych.model.block import Block, BlockKind
from diptych.model.text import Text
from diptych.rendering.charts import Names, write_chart
from diptych.rendering.decimal_alignment import DECIMAL, Places, classes, places
from diptych.rendering.inlines import Writer
from diptych.rendering.markup import around, element, lines
from diptych.rendering.nesting import Branch

_ALIGNED = {"left": "start", "right": "end", "center": "center"}
"""Classes of the style sheets, which think in reading direction."""


class _Grid(NamedTuple):
    """The rows of a table, and how their columns stand."""

    rows: tuple[Block, ...]
    alignments: tuple[str, ...]
    places: Places


def write_table(table: Branch, writer: Writer) -> Markup:
    """Write a table with everything that belongs to it."""
    blocks = [block for block in table.children if isinstance(block, Block)]
    rows = tuple(block for block in blocks if block.kind is BlockKind.ROW)
    alignments = table.container.alignments
    body = [row for row in rows if not row.header]
    grid = _Grid(rows, alignments, places(body, alignments, writer))
    caption = next((block for block in blocks if block.kind is BlockKind.CAPTION), None)
    chart = next((block for block in blocks if block.kind is BlockKind.CHART), None)
    name = f"table-{table.container.ordinal}"
    parts = [
        *([_drawn(chart, caption, grid, name, writer)] if chart else []),
        _frame(grid, _caption(caption, chart, name, writer), name if caption else None, writer),
        *(_told(block, writer) for block in blocks if block.kind in _TOLD),
    ]
    if len(parts) == 1:
        return parts[0]
    return around("div", lines(parts), {"class": "data"})


_TOLD = frozenset({BlockKind.REMARK, BlockKind.SOURCE})
"""What stands below a table."""


def _drawn(chart: Block, caption: Block | None, grid: _Grid, name: str, writer: Writer) -> Markup:
    names = Names(name, writer.plain(caption.texts[0]) if caption else "")
    svg = write_chart(chart, grid.rows, grid.alignments, names, writer)
    above = [writer.write(caption.texts[0]).within("figcaption")] if caption else []
    framed = _framed(svg, f"{name}-title" if names.title else f"{name}-description")
    return around("figure", lines([*above, framed]), {"class": "chart"})


def _caption(
    caption: Block | None, chart: Block | None, name: str, writer: Writer
) -> Markup | None:
    """Write what a table is called; that of a chart is called after it."""
    if caption is None:
        return None
    if chart is None:
        return writer.write(caption.texts[0]).within("caption", {"id": name})
    called = writer.words.data_table(writer.plain(caption.texts[0]))
    return element("caption", called, {"id": name})


def _told(block: Block, writer: Writer) -> Markup:
    """Write a note or the source, each after the word that says what it is."""
    said = writer.words.source if block.kind is BlockKind.SOURCE else writer.words.remark
    content = said(writer.write(block.texts[0]).__html__())
    return element("p", content, {"class": "told"})


def _frame(grid: _Grid, caption: Markup | None, name: str | None, writer: Writer) -> Markup:
    """Write the table with its head apart, so that the head repeats on each sheet of paper."""
    body = [row for row in grid.rows if not row.header]
    parts = (
        ("thead", [row for row in grid.rows if row.header], "col"),
        ("tbody", body, "row" if _names_rows(body) else None),
    )
    sections = [
        around(tag, _rows(section, scope, grid, writer)) for tag, section, scope in parts if section
    ]
    written = around("table", lines([*([caption] if caption else []), *sections]))
    return _framed(written, name, None if name else writer.words.table())


def _framed(content: Markup, named: str | None, label: str | None = None) -> Markup:
    """Let what is wider than a telephone scroll, by keyboard too, instead of shrinking."""
    frame = {"class": "table", "role": "group", "tabindex": "0"}
    return around("div", content, {**frame, "aria-label": label, "aria-labelledby": named})


def _names_rows(rows: Sequence[Block]) -> bool:
    return all(row.texts and _is_words(row.texts[0]) for row in rows)


def _is_words(cell: Text) -> bool:
    """Tell a name from a figure, alike in every edition."""
    words = cell.markdown
    for reference in cell.references:
        words = words.replace(f"{{{reference.name}}}", "")
    return any(character.isalpha() for character in words)


def _rows(rows: Sequence[Block], scope: str | None, grid: _Grid, writer: Writer) -> Markup:
    return lines(element("tr", Markup("").join(_cells(row, scope, grid, writer))) for row in rows)


def _cells(row: Block, scope: str | None, grid: _Grid, writer: Writer) -> Iterator[Markup]:
    """Write the cells of a row: all heads in a head row, at most the first one in others."""
    # The texts behind the cells are the targets of their links.
    for column, (text, alignment) in enumerate(zip(row.texts, grid.alignments, strict=False)):
        heads = (row.header or column == 0) and text.markdown.strip()
        headed = scope if heads else None
        if alignment == DECIMAL:
            names: str | None = classes(row, column, grid.places, writer)
        else:
            names = _ALIGNED.get(alignment)
        yield writer.write(text).within("th" if headed else "td", {"scope": headed, "class": names})
