"""What is on a page besides its words: pictures, links, and whatever is drawn."""

import ctypes
from collections.abc import Iterator
from hashlib import blake2b

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.review.pdf.document import PdfLink, PdfPicture, PdfShape
from diptych.review.pdf.elements import Elements, content_of
from diptych.review.pdf.frame import Frame
from diptych.review.pdf.strings import NARROW, string
from diptych.review.pdf.typesetting import colour

_DEPTH = 8
"""How deep drawings are looked for inside of drawings; PDFs of people's programs stay below."""


def pictures_of(page: pypdfium2.PdfPage, number: int, elements: Elements) -> Iterator[PdfPicture]:
    """Find the images of a page, in the order that they are painted in."""
    frame = Frame.of(page)
    for image in page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=_DEPTH):
        box = frame.box(*image.get_bounds())
        mark = elements.marks.get(content_of(image.raw))
        yield PdfPicture(number, box, _digest(image.raw), mark)


def links_of(
    file: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, number: int
) -> Iterator[PdfLink]:
    """Find the links of a page that lead to an address."""
    frame = Frame.of(page)
    position, link, edges = ctypes.c_int(), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, position, link):
        action = pdfium.FPDFLink_GetAction(link)
        address = string(pdfium.FPDFAction_GetURIPath, file, action, encoding=NARROW)
        if address and pdfium.FPDFLink_GetAnnotRect(link, edges):
            box = frame.box(edges.left, edges.bottom, edges.right, edges.top)
            yield PdfLink(number, box, address)


def shapes_of(page: pypdfium2.PdfPage) -> Iterator[PdfShape]:
    """Find rules, frames and backgrounds."""
    frame = Frame.of(page)
    for path in page.get_objects([pdfium.FPDF_PAGEOBJ_PATH], max_depth=_DEPTH):
        box = frame.box(*path.get_bounds())
        yield from (PdfShape(box, used) for used in _colours(path.raw))


def _colours(path: object) -> Iterator[str]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    if fill.value:
        yield colour(pdfium.FPDFPageObj_GetFillColor, path)
    if stroke.value:
        yield colour(pdfium.FPDFPageObj_GetStrokeColor, path)


def _digest(image: object) -> str:
    length = pdfium.FPDFImageObj_GetImageDataRaw(image, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFImageObj_GetImageDataRaw(image, buffer, length)
    return blake2b(buffer.raw, digest_size=16).hexdigest()
