"""Two PDFs to what a reader of both would find changed."""

from diptych.review.diff.compare import compare_pdfs
from diptych.review.diff.difference import (
    Extract,
    LayoutKind,
    PagePair,
    PdfChange,
    PdfDifference,
    Spot,
)
from diptych.review.diff.text import spots_of

__all__ = [
    "Extract",
    "LayoutKind",
    "PagePair",
    "PdfChange",
    "PdfDifference",
    "Spot",
    "compare_pdfs",
    "spots_of",
]
