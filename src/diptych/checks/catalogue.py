"""The catalogue: every check there is, in one table a scope.

A new check is a file here and a line below; the guide, `explain` and the tests
read these tables.
"""

from typing import TypeAlias

from diptych.checks import (
    broken_markdown,
    fuzzy,
    missing_picture,
    placeholders,
    shared_address,
    untranslated,
)
from diptych.checks.check import Check
from diptych.checks.subjects import Release, Segment
from diptych.model.edition import Publication

SEGMENT_CHECKS: tuple[Check[Segment], ...] = (
    placeholders.CHECK,
    broken_markdown.CHECK,
)
DOCUMENT_CHECKS: tuple[Check[Publication], ...] = (
    untranslated.CHECK,
    fuzzy.CHECK,
)
RELEASE_CHECKS: tuple[Check[Release], ...] = (
    shared_address.CHECK,
    missing_picture.CHECK,
)

AnyCheck: TypeAlias = Check[Segment] | Check[Publication] | Check[Release]
"""A check of whatever scope."""

CHECKS: tuple[AnyCheck, ...] = (*SEGMENT_CHECKS, *DOCUMENT_CHECKS, *RELEASE_CHECKS)
"""All of them, for whoever explains or tests them."""
