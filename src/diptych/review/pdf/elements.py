"""Which structure element a piece of a page belongs to.

A tagged PDF says for each piece of marked content what it is part of, and an element may
have an identifier.  The PDFs that Diptych makes name their texts this way, so that a word
on a page leads to its message without anything being searched for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.review.pdf.strings import string, tag_name

ARTIFACT = "Artifact"
"""The tag of content that is not part of the text (ISO 32000-1, 14.8.2.2)."""


@dataclass(frozen=True, slots=True)
class Elements:
    """The identifiers of the elements on one page, by their marked content."""

    marks: Mapping[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, page: pypdfium2.PdfPage) -> "Elements":
        """Read the part of the structure tree that a page needs."""
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        if not tree:
            return cls()
        try:
            return cls(dict(_marks(tree)))
        finally:
            pdfium.FPDF_StructTree_Close(tree)

    def mark(self, page_object: object) -> str | None:
        """Find the identifier for something that is drawn."""
        return self.marks.get(pdfium.FPDFPageObj_GetMarkedContentID(page_object))


def is_artifact(page_object: object) -> bool:
    """Tell whether something that is drawn is marked as no part of the text."""
    return any(
        tag_name(pdfium.FPDFPageObj_GetMark(page_object, number)) == ARTIFACT
        for number in range(pdfium.FPDFPageObj_CountMarks(page_object))
    )


def _marks(tree: object) -> Iterator[tuple[int, str]]:
    for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        if element := pdfium.FPDF_StructTree_GetChildAtIndex(tree, number):
            yield from _marks_below(element, "")


def _marks_below(element: object, around: str) -> Iterator[tuple[int, str]]:
    """Go down; what has no identifier of its own belongs to the nearest element that has."""
    mark = string(pdfium.FPDF_StructElement_GetID, element) or around
    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        # Elements go on over pages: only this function tells content of this page apart.
        content = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, number)
        if content >= 0:
            if mark:
                yield content, mark
        elif child := pdfium.FPDF_StructElement_GetChildAtIndex(element, number):
            yield from _marks_below(child, mark)
