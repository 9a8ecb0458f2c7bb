"""The table of the checks of what was produced."""

from diptych.checks.check import Check
from diptych.checks.produced import (
    active_drawing,
    broken_pair,
    foreign_resource,
    headless_table,
    hidden_page,
    hidden_text,
    inaccessible_paper,
    leaked_metadata,
    lost_figure,
    lost_text,
    malformed_page,
    missing_font,
    stray_link,
    typed_list,
    unequal_length,
    unequal_metadata,
    unequal_paper,
    unequal_structure,
    uneven_headings,
    unhelpful_alternative,
    unmarked_language,
)
from diptych.checks.produced.subjects import Produced

PRODUCED_CHECKS: tuple[Check[Produced], ...] = (
    unequal_metadata.CHECK,
    broken_pair.CHECK,
    uneven_headings.CHECK,
    unmarked_language.CHECK,
    unhelpful_alternative.CHECK,
    headless_table.CHECK,
    unequal_structure.CHECK,
    hidden_page.CHECK,
    typed_list.CHECK,
    malformed_page.CHECK,
    inaccessible_paper.CHECK,
    missing_font.CHECK,
    unequal_paper.CHECK,
    unequal_length.CHECK,
    foreign_resource.CHECK,
    leaked_metadata.CHECK,
    hidden_text.CHECK,
    lost_figure.CHECK,
    lost_text.CHECK,
    active_drawing.CHECK,
    stray_link.CHECK,
)
"""Checks of pages find nothing where there are no pages, and those of PDFs where there are none."""
