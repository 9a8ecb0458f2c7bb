"""What is on a page besides its words: pictures, links, and the colours of everything drawn."""

import ctypes
from collections.abc import Iterator
from hashlib import blake2b

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.review.pdf.document import PdfLink, PdfPicture
from diptych.review.pdf.elements import Elements
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
        yield PdfPicture(number, box, _digest(image.raw), elements.mark(image.raw))


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


def colours_of(page: pypdfium2.PdfPage) -> frozenset[str]:
    """Collect the colours of rules, frames and backgrounds."""
    paths = page.get_objects([pdfium.FPDF_PAGEOBJ_PATH], max_depth=_DEPTH)
    return frozenset(used for path in paths for used in _colours(path.raw))


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
