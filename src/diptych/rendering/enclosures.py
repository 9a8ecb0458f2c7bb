"""What PDFs carry besides their pages: the figures of tables, for those who go on with them.

Words are those of the edition, figures the neutral notation of the source: a point before
decimals, nothing between groups, days as 2026-11-22.  So both editions carry the same data,
each in its own words, and no program has to guess a language from a comma.
"""

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from diptych.languages import LANGUAGES, slug
from diptych.model.block import Block, BlockKind, ContainerKind
from diptych.model.document import Document
from diptych.model.offer import Enclosure
from diptych.model.page import Enclosed
from diptych.model.text import Text
from diptych.rendering.inlines import Writer
from diptych.rendering.nesting import Branch, Node, nest

_Enclose: TypeAlias = Callable[[Document, Writer], Iterator[Enclosed]]


def enclosures(document: Document, writer: Writer) -> tuple[Enclosed, ...]:
    """Make the files that the PDF of an edition is to carry.

    Args:
        document: the edition's own.
        writer: of its page.
    """
    wanted = document.metadata.offer.enclosures
    made = (enclose(document, writer) for kind, enclose in _MADE.items() if kind in wanted)
    return tuple(chain.from_iterable(made))


def _data(document: Document, writer: Writer) -> Iterator[Enclosed]:
    for number, table in enumerate(_tables(nest(document.blocks)), 1):
        blocks = [block for block in table.children if isinstance(block, Block)]
        rows = [block for block in blocks if block.kind is BlockKind.ROW]
        caption = next((block for block in blocks if block.kind is BlockKind.CAPTION), None)
        words, suffix = writer.words, LANGUAGES[writer.language].suffix
        yield Enclosed(
            f"{slug(words.table().unescape())}-{number}{suffix}.csv",
            "text/csv",
            words.data_table(writer.plain(caption.texts[0])).unescape()
            if caption
            else words.table().unescape(),
            "Data",
            _csv(rows, len(table.container.alignments), writer),
        )


def _tables(nodes: tuple[Node, ...]) -> Iterator[Branch]:
    """Find the tables of a document, in reading order, wherever they stand."""
    for node in nodes:
        if isinstance(node, Branch):
            if node.container.kind is ContainerKind.TABLE:
                yield node
            else:
                yield from _tables(node.children)


def _csv(rows: list[Block], columns: int, writer: Writer) -> bytes:
    """Write rows as RFC 4180 says, with the mark by which spreadsheets know UTF-8."""
    written = io.StringIO()
    # The texts behind the cells are the targets of their links.
    cells = ([_cell(text, writer) for text in row.texts[:columns]] for row in rows)
    csv.writer(written).writerows(cells)
    return written.getvalue().encode("utf-8-sig")


def _cell(text: Text, writer: Writer) -> str:
    """Write a cell: a value as its author typed it, and words as they are shown."""
    match text.references:
        case (value,) if text.markdown.strip() == f"{{{value.name}}}":
            return value.content
        case _:
            return writer.plain(text)


_MADE: Mapping[Enclosure, _Enclose] = {Enclosure.DATA: _data}
