"""The language of texts: QA106, QA107, QA110, QA713."""

from diptych.checks.check import Check
from diptych.checks.language import foreign_passage, identical, spelling, wrong_language
from diptych.checks.subjects import Release, Segment, Wording

LANGUAGE_SEGMENT_CHECKS: tuple[Check[Segment], ...] = (identical.CHECK,)
LANGUAGE_TEXT_CHECKS: tuple[Check[Wording], ...] = (wrong_language.CHECK, foreign_passage.CHECK)
LANGUAGE_RELEASE_CHECKS: tuple[Check[Release], ...] = (spelling.CHECK,)

__all__ = ["LANGUAGE_RELEASE_CHECKS", "LANGUAGE_SEGMENT_CHECKS", "LANGUAGE_TEXT_CHECKS"]
