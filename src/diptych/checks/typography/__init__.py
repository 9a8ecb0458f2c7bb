"""Typography: QA501 to QA516 for French, QA601 to QA611 for English."""

from diptych.checks.check import Check
from diptych.checks.subjects import Release, Wording
from diptych.checks.typography import (
    apostrophe,
    capital_accents,
    clock,
    colon,
    curly_marks,
    dash,
    day_ordinal,
    ellipsis,
    english_figures,
    english_spacing,
    guillemet_spacing,
    guillemets_in_english,
    heading_case,
    hyphen_as_dash,
    ligature,
    list_marks,
    meridiem,
    month,
    number_spacing,
    ordinal,
    percent_sign,
    quotation_marks,
    reversed_marks,
    spelling_variant,
    tight_marks,
)

TYPOGRAPHY_CHECKS: tuple[Check[Release], ...] = (
    colon.CHECK,
    tight_marks.CHECK,
    guillemet_spacing.CHECK,
    number_spacing.CHECK,
    apostrophe.CHECK,
    quotation_marks.CHECK,
    capital_accents.CHECK,
    ligature.CHECK,
    ordinal.CHECK,
    clock.CHECK,
    month.CHECK,
    ellipsis.CHECK,
    heading_case.CHECK,
    list_marks.CHECK,
    dash.CHECK,
    curly_marks.CHECK,
    english_spacing.CHECK,
    meridiem.CHECK,
    percent_sign.CHECK,
    spelling_variant.CHECK,
    guillemets_in_english.CHECK,
    day_ordinal.CHECK,
    hyphen_as_dash.CHECK,
    english_figures.CHECK,
)
TYPOGRAPHY_TEXT_CHECKS: tuple[Check[Wording], ...] = (reversed_marks.CHECK,)

__all__ = ["TYPOGRAPHY_CHECKS", "TYPOGRAPHY_TEXT_CHECKS"]
