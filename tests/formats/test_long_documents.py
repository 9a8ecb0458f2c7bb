"""Thirty sheets through the shipped style sheet: where sheets end, and what begins the next."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import PurePosixPath

import pypdfium2

from diptych.formats import FORMATS
from diptych.model.page import Asset
from formats.samples import FONTS, ROOT, page

STYLES = ROOT / "templates/css/paper.css"
PARTS = 24
FEWEST = 3
"""Lines of a paragraph that may stand alone at the end of a sheet, or at the start of one."""
_FOOT = 80.0
"""Points at the end of a sheet that belong to its running foot."""


@cache
def sheets() -> tuple[tuple[str, ...], ...]:
    """Lay the document out, and read the lines of each sheet."""
    body = "".join(_part(number) for number in range(1, PARTS + 1))
    encoded = FORMATS["pdf"].encode(page(f"<main><h1>A report</h1>{body}</main>"), _assets())
    document = pypdfium2.PdfDocument(encoded.content)
    return tuple(
        tuple(one.get_textpage().get_text_bounded(bottom=_FOOT).split("\r\n")) for one in document
    )


def test_the_document_is_long() -> None:
    """What follows would say little of a few sheets."""
    assert 25 < len(sheets()) < 60


def test_no_sheet_ends_with_a_heading() -> None:
    """A heading stands above what it heads."""
    ends = [lines[-1] for lines in sheets()]

    assert [] == [line for line in ends if line.startswith(("Part", "Table", "Region"))]


def test_a_table_is_headed_on_every_sheet() -> None:
    """Its head is repeated where it goes on, and is there once on each sheet."""
    for lines in sheets():
        tables = {found[1] for line in lines if (found := re.match(r"Row \d+ of (\d+) ", line))}
        heads = Counter(found[1] for line in lines if (found := re.match(r"Region (\d+) ", line)))

        assert dict.fromkeys(tables, 1) == heads


def test_no_row_is_broken() -> None:
    """A row that takes two lines has both on one sheet."""
    whole = [line for lines in sheets() for line in lines if line.startswith("Row ")]

    assert PARTS // 3 * 40 == len(whole)
    assert not any(lines[0].startswith("continued") for lines in sheets())


def test_no_line_stands_alone() -> None:
    """Neither the first lines of a paragraph at the end of a sheet, nor its last ones above."""
    parted: dict[str, list[int]] = {}
    for lines in sheets():
        here = Counter(found[0] for line in lines if (found := re.match(r"w\d+x\d+", line)))
        for name, count in here.items():
            parted.setdefault(name, []).append(count)
    broken = {name: counts for name, counts in parted.items() if len(counts) > 1}

    assert broken
    assert {} == {name: counts for name, counts in broken.items() if min(counts) < FEWEST}


def _part(number: int) -> str:
    paragraphs = "".join(_paragraph(number, one) for one in range(1, 2 + number % 5))
    table = _table(number) if number % 3 == 0 else ""
    title = "and what it says at some length, " * (number % 3)
    return f"<section><h2>Part {number} {title}</h2>{paragraphs}{table}</section>"


def _paragraph(part: int, number: int) -> str:
    word = f"w{part}x{number} "
    return f"<p>{word * (90 + 53 * part * number % 180)}</p>"


def _table(number: int) -> str:
    rows = "".join(_rows(number))
    head = f"<tr><th scope='col'>Region {number} </th><th scope='col'>Households</th></tr>"
    caption = f"<caption>Table {number}</caption>"
    return f"<table>{caption}<thead>{head}</thead><tbody>{rows}</tbody></table>"


def _rows(number: int) -> Iterator[str]:
    for row in range(1, 41):
        rest = "<br>continued" if row % 7 == 0 else ""
        yield f"<tr><th scope='row'>Row {row} of {number} {rest}</th><td>{row * 7}</td></tr>"


def _assets() -> tuple[Asset, ...]:
    fonts = (
        Asset(PurePosixPath("assets/fonts", path.name), path.read_bytes())
        for path in sorted(FONTS.glob("*.ttf"))
    )
    return (Asset(PurePosixPath("assets/css/paper.css"), STYLES.read_bytes()), *fonts)
