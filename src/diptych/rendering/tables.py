"""Tables: rows of cells, headed in both directions where the rows have names.

A reader who hears a table needs its heads (QA812).  The first column heads its
rows when every cell of it is words: a name of what the row is about.
"""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from diptych.model.block import Block
from diptych.model.text import Text
from diptych.rendering.inlines import Writer
from diptych.rendering.markup import around, element, lines
from diptych.rendering.nesting import Branch

_ALIGNED = {"left": "start", "right": "end", "center": "center"}
"""Classes of the style sheets, which think in reading direction."""


def write_table(table: Branch, writer: Writer) -> Markup:
    """Write a table with its head apart, so that the head repeats on each sheet of paper."""
    alignments = table.container.alignments
    rows = [block for block in table.children if isinstance(block, Block)]
    body = [row for row in rows if not row.header]
    parts = (
        ("thead", [row for row in rows if row.header], "col"),
        ("tbody", body, "row" if _names_rows(body) else None),
    )
    sections = lines(
        around(tag, _rows(section, scope, alignments, writer))
        for tag, section, scope in parts
        if section
    )
    written = around("table", sections)
    # A table that is wider than a telephone scrolls in its frame, by keyboard too.
    frame = {"class": "table", "role": "group", "tabindex": "0", "aria-label": writer.words.table()}
    return around("div", written, frame)


def _names_rows(rows: Sequence[Block]) -> bool:
    return all(row.texts and _is_words(row.texts[0]) for row in rows)


def _is_words(cell: Text) -> bool:
    """Tell a name from a figure, alike in every edition."""
    words = cell.markdown
    for reference in cell.references:
        words = words.replace(f"{{{reference.name}}}", "")
    return any(character.isalpha() for character in words)


def _rows(
    rows: Sequence[Block], scope: str | None, alignments: Sequence[str], writer: Writer
) -> Markup:
    return lines(
        element("tr", Markup("").join(_cells(row, scope, alignments, writer))) for row in rows
    )


def _cells(
    row: Block, scope: str | None, alignments: Sequence[str], writer: Writer
) -> Iterator[Markup]:
    """Write the cells of a row: all heads in a head row, at most the first one in others."""
    # The texts behind the cells are the targets of their links.
    for column, (text, alignment) in enumerate(zip(row.texts, alignments, strict=False)):
        heads = (row.header or column == 0) and text.markdown.strip()
        headed = scope if heads else None
        attributes = {"scope": headed, "class": _ALIGNED.get(alignment)}
        yield writer.write(text).within("th" if headed else "td", attributes)
