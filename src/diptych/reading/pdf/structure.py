"""The structure of one sheet: what assistive technology reads, in which order, as what."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.model.mark import EDITION_MARK
from diptych.reading.pdf.strings import string


@dataclass(frozen=True, slots=True)
class Spot:
    """A piece of marked content, by where it stands in the structure."""

    content: int
    roles: tuple[str, ...]
    mark: str | None
    language: str
    edition: str = ""


_OUTSIDE = Spot(-1, (), None, "")


def spots(page: pypdfium2.PdfPage, language: str) -> tuple[Spot, ...]:
    """Read the structure of a sheet.

    Args:
        page: as PDFium has it.
        language: of the document, which its elements inherit.
    """
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return ()
    try:
        return tuple(_below_tree(tree, replace(_OUTSIDE, language=language)))
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _below_tree(tree: object, around: Spot) -> Iterator[Spot]:
    for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        if element := pdfium.FPDF_StructTree_GetChildAtIndex(tree, number):
            yield from _below(element, around)


def _below(element: object, around: Spot) -> Iterator[Spot]:
    """Go down; an element that does not say what it is in is in what is around it."""
    name = string(pdfium.FPDF_StructElement_GetID, element)
    whole = name.removeprefix(EDITION_MARK) if name.startswith(EDITION_MARK) else ""
    spot = Spot(
        -1,
        (*around.roles, string(pdfium.FPDF_StructElement_GetType, element)),
        name or around.mark,
        string(pdfium.FPDF_StructElement_GetLang, element) or around.language,
        whole or around.edition,
    )
    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        # Elements go on over sheets: only this function tells content of this one apart.
        content = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, number)
        if content >= 0:
            yield replace(spot, content=content)
        elif child := pdfium.FPDF_StructElement_GetChildAtIndex(element, number):
            yield from _below(child, spot)
