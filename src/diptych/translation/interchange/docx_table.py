"""The bilingual table as a document, for whoever works in a word processor.

What comes back is read as it would look with every change accepted: insertions are
text, deletions are not, whoever tracks them.
"""

import io
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import BadZipFile

import docx
from docx.enum.section import WD_ORIENT
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Emu, Inches, Pt
from docx.table import Table, _Cell

from diptych.languages import LANGUAGES
from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.translation.interchange.office import looked_through
from diptych.translation.interchange.problems import MALFORMED, NO_TABLE
from diptych.translation.interchange.returned import Returned
from diptych.translation.interchange.row import Job
from diptych.translation.interchange.table import (
    SOURCE,
    TARGET,
    TICKET,
    WIDTHS,
    Say,
    answers,
    cells,
    heads,
)

_FORM = "Word"
_SMALL, _USUAL = Pt(6), Pt(9)
_PAGE = Inches(11), Inches(8.5)
_MARGIN = Inches(0.7)
_GONE = {qn("w:del"), qn("w:moveFrom")}
_BREAKS = {qn("w:br"), qn("w:cr")}


def write(job: Job, say: Say) -> bytes:
    """Write a job, each text marked with its language, so that spelling is checked in it."""
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = _PAGE
    section.left_margin = section.right_margin = _MARGIN
    languages = {SOURCE: job.source_language, TARGET: job.target_language}
    table = document.add_table(rows=0, cols=len(WIDTHS), style="Table Grid")
    for texts in (heads(job, say), *(cells(row, say) for row in job.rows)):
        for column, (cell, text) in enumerate(zip(table.add_row().cells, texts, strict=True)):
            _write_cell(cell, text, _SMALL if column == TICKET else _USUAL, languages.get(column))
    _head(table)
    _widths(table)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _write_cell(cell: _Cell, text: str, size: Pt, language: LanguageCode | None) -> None:
    run = cell.paragraphs[0].add_run(text)  # line ends become breaks
    run.font.size = size
    if language:
        marked = OxmlElement("w:lang")
        marked.set(qn("w:val"), LANGUAGES[language].tag)
        run._r.get_or_add_rPr().append(marked)  # noqa: SLF001 - the library has no word for it


def _head(table: Table) -> None:
    """Repeat the first row on every page."""
    properties = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - as above
    properties.append(OxmlElement("w:tblHeader"))
    for cell in table.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True


def _widths(table: Table) -> None:
    room = _PAGE[0] - 2 * _MARGIN
    for row in table.rows:
        for cell, width in zip(row.cells, WIDTHS, strict=True):
            cell.width = Emu(room * width // sum(WIDTHS))


def read(content: bytes, path: PurePosixPath) -> Returned:
    """Read what came back.

    Raises:
        InputError: it is no document, one that nobody should open, or holds another table.
    """
    stream = looked_through(content, path, _FORM)
    try:
        document = docx.Document(stream)
    except (OpcError, BadZipFile, KeyError, ValueError) as error:
        detail = str(error).partition("\n")[0]
        raise InputError([MALFORMED.found(Place(path), form=_FORM, detail=detail)]) from None
    rows = list(enumerate(_rows(document.element.body), start=1))
    if not rows:
        raise InputError([NO_TABLE.found(Place(path))])
    return Returned(tuple(answers(rows, path)))


def _rows(body: BaseOxmlElement) -> Iterator[list[str]]:
    for row in body.iter(qn("w:tr")):
        cells = [_cell(cell) for cell in row.iter(qn("w:tc"))]
        if len(cells) > TICKET:
            yield cells


def _cell(cell: BaseOxmlElement) -> str:
    return "\n".join("".join(_words(paragraph)) for paragraph in cell.iter(qn("w:p")))


def _words(element: BaseOxmlElement) -> Iterator[str]:
    for child in element:
        if child.tag in _GONE:
            continue
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag == qn("w:tab"):
            yield "\t"
        elif child.tag in _BREAKS:
            yield "\n"
        elif child.tag == qn("w:noBreakHyphen"):
            yield "\N{NON-BREAKING HYPHEN}"
        else:
            yield from _words(child)
