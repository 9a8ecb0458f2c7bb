"""A fenced block of data to the blocks of a table: caption, chart, rows, notes, source.

Words become messages like any other words of the source; figures become typed values.
A chart is a table that is drawn as well, so that nobody who cannot see the drawing gets
less than those who do (WCAG 1.1.1).
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import PurePosixPath
from posixpath import normpath
from typing import NamedTuple

from diptych.model.block import Block, BlockKind, ChartForm
from diptych.model.diagnostic import Diagnostic
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.model.project import SourceFile
from diptych.model.text import Reference, Text
from diptych.sources.tables.columns import DECIMAL, SYMBOLS, TYPES, Column, columns
from diptych.sources.tables.fence import Fence
from diptych.sources.tables.problems import (
    MISSING_OPTION,
    MIXED_FIGURES,
    NO_DATA,
    NO_FILE,
    NOTHING_TO_DRAW,
    UNEVEN,
    UNKNOWN_FENCE,
    UNKNOWN_FORM,
    UNKNOWN_OPTION,
    WRONG_NUMBER_OF_TYPES,
)
from diptych.sources.tables.rows import Row, rows
from diptych.sources.texts import Words, texts_of

TABLE = "csv-table"
CHART = "chart"
OPTIONS: Mapping[str, tuple[str, ...]] = {
    TABLE: ("file", "types", "note", "source"),
    CHART: ("file", "types", "form", "alt", "axis", "note", "source"),
}
"""The fenced blocks there are, and their options; `note` may stand several times."""
REQUIRED: Mapping[str, tuple[str, ...]] = {TABLE: (), CHART: ("types", "alt")}


class DataTable(NamedTuple):
    """What a fenced block of data becomes."""

    blocks: tuple[Block, ...]
    """In reading order, still outside of any container."""
    alignments: tuple[str, ...]
    problems: tuple[Diagnostic, ...]


def data_table(fence: Fence, words: Words, tables: Mapping[PurePosixPath, SourceFile]) -> DataTable:
    """Make a table of data.

    Args:
        fence: as the author wrote it.
        words: of the fence itself: what holds for all texts of the table.
        tables: the CSV files of the project, by path.
    """
    if fence.name not in OPTIONS:
        known = ", ".join(f"{{{name}}}" for name in OPTIONS)
        return DataTable((), (), (UNKNOWN_FENCE.found(fence.place, name=fence.name, known=known),))
    problems = list(_wrong_options(fence))
    read, mistake = _rows(fence, tables)
    kinds, wrong_types = _columns(fence, read)
    problems += [*(one for one in (mistake,) if one), *wrong_types]
    problems += _wrong_chart(fence, kinds) if not problems and fence.name == CHART else ()
    problems += () if problems else _uneven(read)
    if problems:
        return DataTable((), (), tuple(problems))
    blocks = (*_head(fence, words), *_body(read, kinds, words), *_foot(fence, words))
    return DataTable(blocks, tuple(column.alignment for column in kinds), ())


def _wrong_options(fence: Fence) -> Iterator[Diagnostic]:
    known = OPTIONS[fence.name]
    for option in fence.options:
        if option.name not in known:
            nearest = get_close_matches(option.name, known, n=1, cutoff=0)[0]
            yield UNKNOWN_OPTION.found(
                option.place,
                name=fence.name,
                option=option.name,
                nearest=nearest,
                known=", ".join(known),
            )
    for name in REQUIRED[fence.name]:
        if not fence.value(name):
            yield MISSING_OPTION.found(fence.place, name=fence.name, option=name)


def _rows(
    fence: Fence, tables: Mapping[PurePosixPath, SourceFile]
) -> tuple[tuple[Row, ...], Diagnostic | None]:
    """Read the rows: of the file that the block names, or else those that stand in it."""
    named = fence.option("file")
    if named is None:
        read, mistake = rows(fence.content, fence.inside)
    else:
        path = PurePosixPath(normpath(fence.place.path.parent / named.value))
        if path not in tables:
            return (), NO_FILE.found(named.place, file=named.value)
        read, mistake = rows(tables[path].text, Place(path, 1))
    if mistake is None and len(read) < 2:  # noqa: PLR2004 - a head, and something below it
        mistake = NO_DATA.found(named.place if named else fence.place)
    return read, mistake


def _columns(
    fence: Fence, read: tuple[Row, ...]
) -> tuple[tuple[Column, ...], tuple[Diagnostic, ...]]:
    count = len(read[0].cells) if read else 0
    option = fence.option("types")
    if option is None:
        return (TYPES["text"],) * count, ()
    kinds, problems = columns(option.value, option.place)
    if read and len(kinds) != count and not problems:
        wrong = WRONG_NUMBER_OF_TYPES.found(option.place, found=len(kinds), expected=count)
        return kinds, (wrong,)
    return kinds, problems


def _wrong_chart(fence: Fence, kinds: tuple[Column, ...]) -> Iterator[Diagnostic]:
    form = fence.option("form")
    if form and form.value not in list(ChartForm):
        yield UNKNOWN_FORM.found(form.place, form=form.value, known=", ".join(ChartForm))
    option = fence.option("types")
    place = option.place if option else fence.place
    drawn = {column for column in kinds[1:] if column.alignment == DECIMAL}
    if not drawn or kinds[0].alignment == DECIMAL:
        yield NOTHING_TO_DRAW.found(place)
    elif len(drawn) > 1:
        names = sorted(f"{column.kind}{column.unit}" for column in drawn)
        yield MIXED_FIGURES.found(place, kinds=", ".join(names))


def _uneven(read: tuple[Row, ...]) -> Iterator[Diagnostic]:
    expected = len(read[0].cells)
    for row in read:
        if len(row.cells) != expected:
            yield UNEVEN.found(row.place, found=len(row.cells), expected=expected)


def _head(fence: Fence, words: Words) -> Iterator[Block]:
    chart = fence.name == CHART
    if fence.argument:
        part = phrase("title of a chart") if chart else phrase("caption of a table")
        yield _block(BlockKind.CAPTION, fence.argument, part, words, fence.place)
    if chart:
        told = [
            (phrase("what a chart shows"), "alt"),
            (phrase("what a chart’s axis counts"), "axis"),
        ]
        options = [(part, fence.option(name)) for part, name in told]
        # A drawing holds no links: of each only its own text.
        texts = [
            _texts(option.value, part, words, option.place)[0]
            for part, option in options
            if option and option.value
        ]
        form = ChartForm(fence.value("form") or ChartForm.LINE)
        yield Block(BlockKind.CHART, fence.place, tuple(texts), form=form)


def _body(read: tuple[Row, ...], kinds: tuple[Column, ...], words: Words) -> Iterator[Block]:
    for row in read:
        header = row is read[0]
        cells = [
            _cell(cell, number, None if header else column, words, row.place)
            for number, (cell, column) in enumerate(zip(row.cells, kinds, strict=True), 1)
        ]
        # The texts behind the cells are the targets of their links.
        own = tuple(cell[0] for cell in cells)
        others = tuple(text for cell in cells for text in cell[1:])
        yield Block(BlockKind.ROW, row.place, own + others, header=header)


def _cell(
    cell: str, number: int, column: Column | None, words: Words, place: Place
) -> tuple[Text, ...]:
    """Make the texts of a cell; heads have no column of their own."""
    if column is None:
        return _texts(cell, phrase("table header, column {column}", column=number), words, place)
    part = phrase("table cell, column {column}", column=number)
    if column.kind is None:
        return _texts(cell, part, words, place)
    if cell in SYMBOLS:
        return (Text(cell, words.language, part, place, translate=False),)
    value = Reference(column.kind, column.kind, column.content(cell))
    return (Text(f"{{{column.kind}}}", words.language, part, place, (value,)),)


def _foot(fence: Fence, words: Words) -> Iterator[Block]:
    for option in fence.options:
        if option.name == "note" and option.value:
            part = phrase("note to a table")
            yield _block(BlockKind.REMARK, option.value, part, words, option.place)
    source = fence.option("source")
    if source and source.value:
        part = phrase("source of the figures in a table")
        yield _block(BlockKind.SOURCE, source.value, part, words, source.place)


def _block(kind: BlockKind, markdown: str, part: Phrase, words: Words, place: Place) -> Block:
    return Block(kind, place, _texts(markdown, part, words, place))


def _texts(markdown: str, part: Phrase, words: Words, place: Place) -> tuple[Text, ...]:
    return texts_of(words._replace(markdown=markdown, part=part, place=place))
