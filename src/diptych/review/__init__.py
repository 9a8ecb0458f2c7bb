"""Two sets of artifacts to one report of what changed."""

from diptych.review.compare import compare
from diptych.review.diff import PdfDifference, compare_pdfs
from diptych.review.pdf import PdfDocument, read_pdf
from diptych.review.problems import ABSENT_PDF, PROBLEMS, UNKNOWN_REVISION
from diptych.review.release_review import ReleaseReview, Review
from diptych.review.report import (
    KIND_NAMES,
    Background,
    Touch,
    Touches,
    Voices,
    difference_json,
    difference_text,
    report_difference,
    report_on_paper,
    report_review,
    review_json,
)
from diptych.review.snapshot import Snapshot

__all__ = [
    "ABSENT_PDF",
    "KIND_NAMES",
    "PROBLEMS",
    "UNKNOWN_REVISION",
    "Background",
    "PdfDifference",
    "PdfDocument",
    "ReleaseReview",
    "Review",
    "Snapshot",
    "Touch",
    "Touches",
    "Voices",
    "compare",
    "compare_pdfs",
    "difference_json",
    "difference_text",
    "read_pdf",
    "report_difference",
    "report_on_paper",
    "report_review",
    "review_json",
]
