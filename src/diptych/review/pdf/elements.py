"""Which structure element a piece of a page belongs to, and in which order pieces are read.

A tagged PDF says for each piece of marked content what it is part of, and an element may
have an identifier.  The PDFs that Diptych makes name their texts this way, so that a word
on a page leads to its message without anything being searched for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.review.pdf.strings import string, tag_name

ARTIFACT = "Artifact"
"""The tag of content that is not part of the text (ISO 32000-1, 14.8.2.2)."""

_ITEM = "LI"
"""An item of a list: what marks it belongs to the text that it begins with."""


class _Content(NamedTuple):
    """A piece of marked content on this page."""

    number: int
    mark: str


@dataclass(frozen=True, slots=True)
class Elements:
    """The marked content of one page."""

    marks: Mapping[int, str] = field(default_factory=dict)
    """The identifier of the element that each piece belongs to, or of the nearest around."""
    order: Mapping[int, int] = field(default_factory=dict)
    """When each piece is read; pages may paint their pieces in another order."""

    @classmethod
    def of(cls, page: pypdfium2.PdfPage) -> "Elements":
        """Read the part of the structure tree that a page needs."""
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        if not tree:
            return cls()
        try:
            contents = tuple(_contents(tree))
        finally:
            pdfium.FPDF_StructTree_Close(tree)
        return cls(
            {content.number: content.mark for content in contents if content.mark},
            {content.number: place for place, content in enumerate(contents)},
        )


def content_of(page_object: object) -> int:
    """Tell which piece of marked content something that is drawn belongs to, or -1."""
    return int(pdfium.FPDFPageObj_GetMarkedContentID(page_object))


def is_artifact(page_object: object) -> bool:
    """Tell whether something that is drawn is marked as no part of the text."""
    return any(
        tag_name(pdfium.FPDFPageObj_GetMark(page_object, number)) == ARTIFACT
        for number in range(pdfium.FPDFPageObj_CountMarks(page_object))
    )


def _contents(tree: object) -> Iterator[_Content]:
    for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        if element := pdfium.FPDF_StructTree_GetChildAtIndex(tree, number):
            yield from _contents_below(element, "")


def _contents_below(element: object, around: str) -> Iterator[_Content]:
    """Go down; what has no identifier of its own belongs to the nearest element that has."""
    mark = string(pdfium.FPDF_StructElement_GetID, element) or around
    found = list(_kids(element, mark))
    if string(pdfium.FPDF_StructElement_GetType, element) == _ITEM:
        first = next((content.mark for content in found if content.mark != around), around)
        found = [content._replace(mark=content.mark or first) for content in found]
    yield from found


def _kids(element: object, mark: str) -> Iterator[_Content]:
    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        # Elements go on over pages: only this function tells content of this page apart.
        content = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, number)
        if content >= 0:
            yield _Content(content, mark)
        elif child := pdfium.FPDF_StructElement_GetChildAtIndex(element, number):
            yield from _contents_below(child, mark)
