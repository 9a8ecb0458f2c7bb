"""The bilingual table as a spreadsheet.

Every cell is text and says so, also to whoever edits it: nothing that begins with
`=` becomes a formula, and `1-2` no date.
"""

import io
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.place import Place
from diptych.translation.interchange.office import looked_through
from diptych.translation.interchange.problems import FORMULA, MALFORMED
from diptych.translation.interchange.returned import Returned
from diptych.translation.interchange.row import Job
from diptych.translation.interchange.table import (
    CONFIRMED,
    TARGET,
    TICKET,
    WIDTHS,
    Say,
    answers,
    cells,
    heads,
)

_FORM = "Excel"
_TEXT = "@"
"""The number format that takes whatever is typed as it is."""
_HEAD = PatternFill("solid", fgColor="DDE3EA")
_QUIET = Font(color="808080", size=8)


def write(job: Job, say: Say) -> bytes:
    """Write a job; only what is to be filled in can be changed without unlocking the sheet."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new book has a sheet
    sheet.title = job.domain[:31].translate({ord(sign): "-" for sign in "[]:*?/\\"})
    for number, texts in enumerate((heads(job, say), *(cells(row, say) for row in job.rows)), 1):
        for column, text in enumerate(texts):
            _write_cell(sheet.cell(number, column + 1), text, column)
    for column, width in enumerate(WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), _HEAD
    sheet.freeze_panes = "A2"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _write_cell(cell: Cell | MergedCell, text: str, column: int) -> None:
    cell.value = text
    cell.data_type = "s"  # openpyxl itself takes `=…` for a formula
    cell.number_format = _TEXT
    cell.quotePrefix = True
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.protection = Protection(locked=column not in {TARGET, CONFIRMED})
    if column == TICKET:
        cell.font = _QUIET


def read(content: bytes, path: PurePosixPath) -> Returned:
    """Read what came back.

    Raises:
        InputError: it is no spreadsheet, one that nobody should open, or another table.
    """
    stream = looked_through(content, path, _FORM)
    try:
        book = load_workbook(stream)
    except (InvalidFileException, BadZipFile, KeyError, ValueError, TypeError, IndexError) as error:
        detail = str(error).partition("\n")[0]
        raise InputError([MALFORMED.found(Place(path), form=_FORM, detail=detail)]) from None
    sheet = book.worksheets[0] if book.worksheets else None
    problems: list[Diagnostic] = []
    rows = list(_rows(sheet, path, problems)) if sheet else []
    return Returned(tuple(answers(rows, path)), tuple(problems))


def _rows(
    sheet: Worksheet, path: PurePosixPath, problems: list[Diagnostic]
) -> Iterator[tuple[int, list[str]]]:
    for number, row in enumerate(sheet.iter_rows(max_col=len(WIDTHS)), start=1):
        formulas = [cell.coordinate for cell in row if cell.data_type == "f"]
        if formulas:
            here = Place(path, number)
            problems.append(FORMULA.found(here, cell=", ".join(formulas)))
        else:
            yield number, ["" if cell.value is None else str(cell.value) for cell in row]
