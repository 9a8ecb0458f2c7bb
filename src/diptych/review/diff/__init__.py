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
from diptych.review.diff.tokens import mended, shown, whole_words

__all__ = [
    "Extract",
    "LayoutKind",
    "PagePair",
    "PdfChange",
    "PdfDifference",
    "Spot",
    "compare_pdfs",
    "mended",
    "shown",
    "spots_of",
    "whole_words",
]
