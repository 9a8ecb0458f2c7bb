"""How the letters of a page are set: asked once for each run of them that PDFium keeps together."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.review.pdf.document import Face
from diptych.review.pdf.elements import content_of, is_artifact
from diptych.review.pdf.strings import NARROW, Getter, string

_SUBSET_TAG = 7
"""Length of the tag that opens the name of a font of which only some letters are embedded."""


@dataclass(frozen=True, slots=True)
class Typesetting:
    """What all letters of one run share."""

    face: Face
    artifact: bool
    """It is marked as no part of the text."""
    content: int
    """The piece of marked content that it belongs to, or -1."""


Typesettings: TypeAlias = Callable[[int], Typesetting]
"""Tells how the letter with some number is set."""

_UNKNOWN = Typesetting(Face("", 0, "#000000"), artifact=False, content=-1)


def typesettings(text: pypdfium2.PdfTextPage) -> Typesettings:
    """Make what tells how the letters of a page are set."""
    known: dict[int | None, Typesetting] = {None: _UNKNOWN}

    def typesetting(letter: int) -> Typesetting:
        run = pdfium.FPDFText_GetTextObject(text, letter)
        address = ctypes.cast(run, ctypes.c_void_p).value
        if address not in known:
            known[address] = Typesetting(_face(run), is_artifact(run), content_of(run))
        return known[address]

    return typesetting


def colour(getter: Getter, page_object: object) -> str:
    """Ask for the colour of something that is drawn.

    Args:
        getter: PDFium's for the fill, or for the stroke.
        page_object: what is drawn.
    """
    parts = [ctypes.c_uint() for _ in range(4)]
    getter(page_object, *parts)
    return "#" + "".join(f"{part.value:02x}" for part in parts[:3])


def _face(run: object) -> Face:
    font = pdfium.FPDFTextObj_GetFont(run)
    name = string(pdfium.FPDFFont_GetBaseFontName, font, encoding=NARROW)
    size, matrix = ctypes.c_float(), pdfium.FS_MATRIX()
    pdfium.FPDFTextObj_GetFontSize(run, size)
    pdfium.FPDFPageObj_GetMatrix(run, matrix)
    # Letters are as high as the second row of the matrix makes them.
    height = size.value * (matrix.c**2 + matrix.d**2) ** 0.5
    return Face(_bare(name), round(height, 1), colour(pdfium.FPDFPageObj_GetFillColor, run))


def _bare(name: str) -> str:
    """Take off a subset's tag: six capitals and a plus sign."""
    return name[_SUBSET_TAG:] if name[_SUBSET_TAG - 1 : _SUBSET_TAG] == "+" else name
