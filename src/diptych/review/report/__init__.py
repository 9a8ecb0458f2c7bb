"""What changed, as something to look at, to print and to send."""

from diptych.review.report.as_json import difference_json, review_json
from diptych.review.report.as_text import difference_text
from diptych.review.report.cards import Background, Touch, Touches
from diptych.review.report.names import KIND_NAMES
from diptych.review.report.of_diff import report_difference
from diptych.review.report.of_review import report_review
from diptych.review.report.on_paper import report_on_paper
from diptych.review.report.voices import Voices

__all__ = [
    "KIND_NAMES",
    "Background",
    "Touch",
    "Touches",
    "Voices",
    "difference_json",
    "difference_text",
    "report_difference",
    "report_on_paper",
    "report_review",
    "review_json",
]
