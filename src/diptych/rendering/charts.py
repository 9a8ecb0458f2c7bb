"""Charts: the figures of a table, drawn in the words of its edition.

The drawing is one picture with a name and a description for those who cannot see it
(WCAG 1.1.1); the table that it is drawn from follows it.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from markupsafe import Markup

from diptych.charts import Chart, Numerals, Series, draw
from diptych.languages import show
from diptych.model.block import Block
from diptych.model.text import Reference
from diptych.rendering.decimal_alignment import DECIMAL
from diptych.rendering.inlines import Writer
from diptych.rendering.markup import element

_FIGURE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_FIVE_DIGITS = 10_000


class Names(NamedTuple):
    """How those know a drawing who cannot see it."""

    identifier: str
    title: str


def write_chart(
    block: Block, rows: Sequence[Block], alignments: Sequence[str], names: Names, writer: Writer
) -> Markup:
    """Draw a chart.

    Args:
        block: of the chart.
        rows: of its table, head first.
        alignments: of the columns: figures are drawn, and the first column names them.
        names: for those who cannot see the drawing.
        writer: of the page.
    """
    drawing = draw(_chart(block, rows, alignments, writer), block.place)
    title, description = f"{names.identifier}-title", f"{names.identifier}-description"
    named = element("title", names.title, {"id": title}) if names.title else Markup("")
    described = element("desc", writer.plain(block.texts[0]), {"id": description})
    # Vega has escaped every word in it already.
    inside = Markup(drawing.inside)  # noqa: S704 - see above
    return element(
        "svg",
        named + described + inside,
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "width": drawing.width,
            "height": drawing.height,
            "viewBox": f"0 0 {drawing.width} {drawing.height}",
            "role": "img",
            "aria-labelledby": title if names.title else description,
            "aria-describedby": description if names.title else None,
        },
    )


def _chart(block: Block, rows: Sequence[Block], alignments: Sequence[str], writer: Writer) -> Chart:
    head, *body = rows
    columns = [number for number, alignment in enumerate(alignments) if alignment == DECIMAL]
    return Chart(
        block.form,
        tuple(writer.plain(row.texts[0]) for row in body),
        tuple(
            Series(
                writer.plain(head.texts[column]),
                tuple(_value(row.texts[column].references) for row in body),
            )
            for column in columns
        ),
        "".join(writer.plain(text) for text in block.texts[1:]),
        _numerals(_sample(body, columns), writer),
    )


def _value(references: Sequence[Reference]) -> Decimal | None:
    """Take the figure out of a cell; none where a symbol stands for it."""
    found = _FIGURE.match(references[0].content) if references else None
    return Decimal(found[0]) if found else None


def _sample(rows: Sequence[Block], columns: Sequence[int]) -> Reference:
    """Find a figure that says of what kind all of them are."""
    cells = (row.texts[column].references for row in rows for column in columns)
    return next((references[0] for references in cells if references), _PLAIN)


def _numerals(sample: Reference, writer: Writer) -> Numerals:
    """Ask the language how it writes figures, by having it write some."""

    def shown(kind: str, content: str) -> str:
        return show(kind, content, writer.language, writer.style).text

    before, _, after = shown(sample.kind, _FIGURE.sub("0", sample.content, count=1)).partition("0")
    large = shown("number", "12345.5")
    return Numerals(
        decimal=large[-2],
        group="" if large[2].isdigit() else large[2],
        minus=shown("number", "-1")[0],
        grouped_from=0 if shown("number", "1234") != "1234" else _FIVE_DIGITS,
        before=before,
        after=after,
    )


_PLAIN = Reference("number", "number", "0")
