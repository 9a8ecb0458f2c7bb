"""The catalogue: every check there is, in one table a scope.

A new check is a file here and a line below; the guide, `explain` and the tests
read these tables.
"""

from typing import TypeAlias

from diptych.checks.characters import (
    control_characters,
    decomposed_letters,
    direction_marks,
    double_space,
    invisible_characters,
    lost_characters,
    mixed_scripts,
    mojibake,
    odd_spaces,
    repeated_word,
    stray_entity,
    tripled_letter,
    unassigned_characters,
    unbalanced_marks,
)
from diptych.checks.check import Check
from diptych.checks.completeness import (
    blank_translation,
    conflict_mark,
    dropped_entry,
    fuzzy,
    inconsistent_translation,
    leftover_note,
    length,
    plural_forms,
    same_translation,
    unedited_suggestion,
    untranslated,
)
from diptych.checks.figures import FIGURE_CHECKS
from diptych.checks.language import (
    LANGUAGE_RELEASE_CHECKS,
    LANGUAGE_SEGMENT_CHECKS,
    LANGUAGE_TEXT_CHECKS,
)
from diptych.checks.markup import (
    alternatives,
    block_markup,
    broken_anchor,
    broken_markdown,
    handles,
    identifiers,
    link_target,
    lost_link,
    lost_markup,
    merged_links,
    outer_space,
    placeholders,
    raw_html,
    unsafe_address,
    wrong_language_link,
)
from diptych.checks.names import NAME_RELEASE_CHECKS, NAME_SEGMENT_CHECKS, NAME_TEXT_CHECKS
from diptych.checks.pair import (
    borrowed_slug,
    foreign_description,
    impossible_fact,
    lopsided_editions,
    missing_approval,
    missing_edition,
    missing_picture,
    shared_address,
    unequal_formats,
    vague_link,
    worded_picture,
)
from diptych.checks.produced import PRODUCED_CHECKS, Produced
from diptych.checks.subjects import CatalogSubject, Release, Segment, Whole, Wording
from diptych.checks.typography import TYPOGRAPHY_CHECKS, TYPOGRAPHY_TEXT_CHECKS
from diptych.checks.waivers import unused_waiver
from diptych.checks.waivers.judged import Judged
from diptych.model.edition import Publication

CATALOG_CHECKS: tuple[Check[CatalogSubject], ...] = (
    untranslated.CHECK,
    fuzzy.CHECK,
    dropped_entry.CHECK,
    plural_forms.CHECK,
    same_translation.CHECK,
    unedited_suggestion.CHECK,
)
DOCUMENT_CHECKS: tuple[Check[Publication], ...] = (
    wrong_language_link.CHECK,
    broken_anchor.CHECK,
    merged_links.CHECK,
    alternatives.CHECK,
    foreign_description.CHECK,
    lopsided_editions.CHECK,
    borrowed_slug.CHECK,
    impossible_fact.CHECK,
    double_space.CHECK,
)
SEGMENT_CHECKS: tuple[Check[Segment], ...] = (
    blank_translation.CHECK,
    length.CHECK,
    placeholders.CHECK,
    lost_markup.CHECK,
    block_markup.CHECK,
    lost_link.CHECK,
    link_target.CHECK,
    broken_markdown.CHECK,
    handles.CHECK,
    identifiers.CHECK,
    outer_space.CHECK,
    *LANGUAGE_SEGMENT_CHECKS,
    *FIGURE_CHECKS,
    *NAME_SEGMENT_CHECKS,
)
TEXT_CHECKS: tuple[Check[Wording], ...] = (
    *LANGUAGE_TEXT_CHECKS,
    *NAME_TEXT_CHECKS,
    *TYPOGRAPHY_TEXT_CHECKS,
    conflict_mark.CHECK,
    leftover_note.CHECK,
    raw_html.CHECK,
    unsafe_address.CHECK,
    control_characters.CHECK,
    direction_marks.CHECK,
    invisible_characters.CHECK,
    mixed_scripts.CHECK,
    mojibake.CHECK,
    lost_characters.CHECK,
    repeated_word.CHECK,
    unbalanced_marks.CHECK,
    decomposed_letters.CHECK,
    unassigned_characters.CHECK,
    tripled_letter.CHECK,
    stray_entity.CHECK,
    odd_spaces.CHECK,
    vague_link.CHECK,
)
RELEASE_CHECKS: tuple[Check[Release], ...] = (
    *LANGUAGE_RELEASE_CHECKS,
    *NAME_RELEASE_CHECKS,
    *TYPOGRAPHY_CHECKS,
    missing_picture.CHECK,
    worded_picture.CHECK,
)
WHOLE_CHECKS: tuple[Check[Whole], ...] = (
    inconsistent_translation.CHECK,
    shared_address.CHECK,
)
"""Those that look at what publications are to each other."""

ARTIFACT_CHECKS: tuple[Check[Whole], ...] = (
    missing_edition.CHECK,
    unequal_formats.CHECK,
    missing_approval.CHECK,
)
"""Those that look at files, of which there are none before everything else is in order."""

AnyCheck: TypeAlias = (
    Check[Wording]
    | Check[Segment]
    | Check[CatalogSubject]
    | Check[Publication]
    | Check[Release]
    | Check[Whole]
    | Check[Produced]
    | Check[Judged]
)
"""A check of whatever scope."""

CHECKS: tuple[AnyCheck, ...] = (
    *CATALOG_CHECKS,
    *DOCUMENT_CHECKS,
    *SEGMENT_CHECKS,
    *TEXT_CHECKS,
    *RELEASE_CHECKS,
    *WHOLE_CHECKS,
    *ARTIFACT_CHECKS,
    *PRODUCED_CHECKS,
    unused_waiver.CHECK,
)
"""All of them, for whoever explains or tests them."""
