"""The light door of a heavy room: PDFium is not loaded before a PDF is read."""

from collections.abc import Collection, Iterator

from diptych.review.pdf.document import PdfDocument, Raster


def read_pdf(content: bytes, name: str) -> PdfDocument:
    """Read a PDF.

    Args:
        content: the file.
        name: what people call it.

    Raises:
        UseError: it is no PDF, or locked.
    """
    # Held back from start-up: a library of 8 MB that no other command needs.
    from diptych.review.pdf.read import read  # noqa: PLC0415 - see above

    return read(content, name)


def rasters(document: PdfDocument, pages: Collection[int]) -> Iterator[Raster]:
    """Draw pages, for people to look at.

    Args:
        document: which to draw from.
        pages: the numbers of those that are wanted, from 0.
    """
    # Held back like the reader, and Pillow with it.
    from diptych.review.pdf.raster import draw  # noqa: PLC0415 - see above

    yield from draw(document, pages)
