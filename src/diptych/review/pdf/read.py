"""Bytes to a `PdfDocument`, through PDFium.

PDFium counts from the bottom of a page, hands out C structures, and must be asked for
every letter by its number; all of that ends in this package.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.model.diagnostic import UseError
from diptych.model.place import Place
from diptych.review.pdf.document import PdfDocument, PdfPage
from diptych.review.pdf.drawings import links_of, pictures_of, shapes_of
from diptych.review.pdf.elements import Elements
from diptych.review.pdf.margins import with_running_words
from diptych.review.pdf.words import words_of
from diptych.review.problems import LOCKED_PDF, UNREADABLE_PDF


def read(content: bytes, name: str) -> PdfDocument:
    """Read a PDF, as `door.read_pdf` says."""
    file = open_pdf(content, name)
    try:
        pages = with_running_words(tuple(_pages(file)))
        return PdfDocument(name, content, str(file.get_metadata_value("Title")), pages)
    finally:
        file.close()


def open_pdf(content: bytes, name: str) -> pypdfium2.PdfDocument:
    """Open a PDF.

    Raises:
        UseError: it is no PDF, or locked.
    """
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        place = Place(PurePosixPath(name))
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise UseError([LOCKED_PDF.found(place)]) from error
        raise UseError([UNREADABLE_PDF.found(place, detail=str(error))]) from error


def _pages(file: pypdfium2.PdfDocument) -> Iterator[PdfPage]:
    for number in range(len(file)):
        page = file[number]
        elements = Elements.of(page)
        width, height = page.get_size()
        yield PdfPage(
            width,
            height,
            tuple(words_of(page, number, elements)),
            tuple(pictures_of(page, number, elements)),
            tuple(links_of(file, page, number)),
            tuple(shapes_of(page)),
        )
        page.close()
