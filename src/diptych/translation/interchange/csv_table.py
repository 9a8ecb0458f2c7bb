"""The bilingual table as CSV, as spreadsheets write and read it.

A cell that a spreadsheet would take for a formula begins with an apostrophe here, as
OWASP advises; it is taken off again on the way back.
"""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.model.diagnostic import InputError
from diptych.model.place import Place
from diptych.translation.interchange.problems import MALFORMED, OVERSIZED
from diptych.translation.interchange.returned import Returned
from diptych.translation.interchange.row import Job
from diptych.translation.interchange.table import Say, answers, cells, heads
from diptych.translation.interchange.xml import LIMIT

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NEUTRAL = re.compile(r"'+[=+\-@\t\r]")
_SEPARATORS = (",", ";", "\t")
"""That of English, that of French spreadsheets, and that of neither."""


def write(job: Job, say: Say) -> bytes:
    """Write a job; with a byte order mark, which spreadsheets know UTF-8 by."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(heads(job, say))
    writer.writerows([neutral(cell) for cell in cells(row, say)] for row in job.rows)
    return stream.getvalue().encode("utf-8-sig")


def read(content: bytes, path: PurePosixPath) -> Returned:
    """Read what came back.

    Raises:
        InputError: it is not UTF-8, not CSV, or not the table that was sent.
    """
    place = Place(path)
    if len(content) > LIMIT:
        raise InputError([OVERSIZED.found(place, size=len(content), limit=LIMIT)])
    try:
        text = content.decode("utf-8-sig")
        rows = list(_rows(text))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError([MALFORMED.found(place, form="CSV", detail=str(error))]) from None
    return Returned(tuple(answers(rows, path)))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    for row in reader:
        yield reader.line_num, [restored(cell.replace("\r\n", "\n")) for cell in row]


def neutral(cell: str) -> str:
    """Write a cell so that no spreadsheet takes it for a formula.

    >>> neutral("=1+1")
    "'=1+1"
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def restored(cell: str) -> str:
    """Read a cell that `neutral` wrote."""
    return cell[1:] if _NEUTRAL.match(cell) else cell
