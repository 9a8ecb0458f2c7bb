"""Text as it is drawn on one sheet, piece by piece, and whether anybody can see it."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.reading.pdf.strings import narrow_string, string

_INVISIBLE = (
    pdfium.FPDF_TEXTRENDERMODE_INVISIBLE,
    pdfium.FPDF_TEXTRENDERMODE_CLIP,
)
_PALE = 0xF0
"""From here on, all three parts of a colour are as light as paper."""
_NO_CONTENT = -1
"""What PDFium says of a piece that is in no marked content of its own."""
_LEVELS = 8
"""Depth of groups in groups that is looked into."""

Edges = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class DrawnText:
    """One run of letters."""

    text: str
    content: int
    """The marked content that it is part of; negative for none."""
    artifact: bool
    size: float
    font: str
    """Its name where it is not in the file; empty where it is."""
    invisible: bool
    pale: bool
    """Light, and on no darker ground."""
    outside: bool


def drawn_texts(page: pypdfium2.PdfPage) -> Iterator[DrawnText]:
    """Go through the text of a sheet in the order in which it is drawn."""
    letters = page.get_textpage()
    sheet: Edges = page.get_bbox()
    grounds: list[Edges] = []
    fonts: dict[int | None, str] = {}
    for piece, around in _pieces(page):
        kind = pdfium.FPDFPageObj_GetType(piece)
        if kind == pdfium.FPDF_PAGEOBJ_PATH and _fills(piece) and not _is_pale(piece):
            grounds.append(_edges(piece, around.matrix))
        if kind != pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        edges = _edges(piece, around.matrix)
        yield DrawnText(
            string(pdfium.FPDFTextObj_GetText, piece, letters),
            _content(piece, around),
            around.artifact or _is_artifact(piece),
            _size(piece, around.matrix),
            _borrowed(piece, fonts),
            pdfium.FPDFTextObj_GetTextRenderMode(piece) in _INVISIBLE,
            _is_pale(piece) and not any(_within(edges, ground) for ground in grounds),
            not _overlap(edges, sheet),
        )


class _Around(NamedTuple):
    """What holds for a piece because of the groups that it is in."""

    matrix: pypdfium2.PdfMatrix
    """From the group's coordinates to those of the sheet."""
    content: int
    artifact: bool


def _pieces(page: pypdfium2.PdfPage) -> Iterator[tuple[object, _Around]]:
    sheet = _Around(pypdfium2.PdfMatrix(), _NO_CONTENT, artifact=False)
    for number in range(pdfium.FPDFPage_CountObjects(page)):
        yield from _unfolded(pdfium.FPDFPage_GetObject(page, number), sheet, _LEVELS)


def _unfolded(piece: object, around: _Around, levels: int) -> Iterator[tuple[object, _Around]]:
    """Look into groups: words of a drawing stand in one each where they are centred."""
    if pdfium.FPDFPageObj_GetType(piece) != pdfium.FPDF_PAGEOBJ_FORM:
        yield piece, around
    elif levels:
        inside = _Around(
            _matrix(piece).multiply(around.matrix),
            _content(piece, around),
            around.artifact or _is_artifact(piece),
        )
        for number in range(pdfium.FPDFFormObj_CountObjects(piece)):
            yield from _unfolded(pdfium.FPDFFormObj_GetObject(piece, number), inside, levels - 1)


def _content(piece: object, around: _Around) -> int:
    own: int = pdfium.FPDFPageObj_GetMarkedContentID(piece)
    return around.content if own == _NO_CONTENT else own


def _is_artifact(piece: object) -> bool:
    for number in range(pdfium.FPDFPageObj_CountMarks(piece)):
        mark = pdfium.FPDFPageObj_GetMark(piece, number)
        length = ctypes.c_ulong()
        pdfium.FPDFPageObjMark_GetName(mark, None, 0, length)
        buffer = (ctypes.c_ushort * (length.value // 2))()
        pdfium.FPDFPageObjMark_GetName(mark, buffer, length.value, length)
        if bytes(buffer).decode("utf-16-le").rstrip("\0") == "Artifact":
            return True
    return False


def _size(piece: object, around: pypdfium2.PdfMatrix) -> float:
    size = ctypes.c_float()
    pdfium.FPDFTextObj_GetFontSize(piece, size)
    matrix = _matrix(piece).multiply(around)
    # Letters are as high as the second row of the matrix makes them.
    height: float = size.value * (matrix.c**2 + matrix.d**2) ** 0.5
    return height


def _borrowed(piece: object, known: dict[int | None, str]) -> str:
    font = pdfium.FPDFTextObj_GetFont(piece)
    address = ctypes.cast(font, ctypes.c_void_p).value
    if address not in known:
        embedded = pdfium.FPDFFont_GetIsEmbedded(font) == 1
        known[address] = "" if embedded else narrow_string(pdfium.FPDFFont_GetBaseFontName, font)
    return known[address]


def _fills(piece: object) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(piece, mode, stroke)) and mode.value != 0


def _is_pale(piece: object) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    pdfium.FPDFPageObj_GetFillColor(piece, red, green, blue, alpha)
    return alpha.value == 0 or min(red.value, green.value, blue.value) >= _PALE


def _edges(piece: object, around: pypdfium2.PdfMatrix) -> Edges:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(piece, left, bottom, right, top)
    edges: Edges = around.on_rect(left.value, bottom.value, right.value, top.value)
    return edges


def _matrix(piece: object) -> pypdfium2.PdfMatrix:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(piece, matrix)
    return pypdfium2.PdfMatrix.from_raw(matrix)


def _within(inner: Edges, outer: Edges) -> bool:
    return (
        outer[0] <= inner[0]
        and outer[1] <= inner[1]
        and inner[2] <= outer[2]
        and inner[3] <= outer[3]
    )


def _overlap(one: Edges, other: Edges) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]
