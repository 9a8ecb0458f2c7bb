"""Two sets of artifacts to one report of what changed."""

from diptych.review.diff import PdfDifference, compare_pdfs
from diptych.review.pdf import PdfDocument, read_pdf
from diptych.review.problems import ABSENT_PDF, PROBLEMS
from diptych.review.report import (
    KIND_NAMES,
    Voices,
    difference_json,
    difference_text,
    report_difference,
)

__all__ = [
    "ABSENT_PDF",
    "KIND_NAMES",
    "PROBLEMS",
    "PdfDifference",
    "PdfDocument",
    "Voices",
    "compare_pdfs",
    "difference_json",
    "difference_text",
    "read_pdf",
    "report_difference",
]
