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
    unused_waiver,
)
from diptych.checks.check import Check
from diptych.checks.judged import Judged
from diptych.checks.subjects import CatalogSubject, Release, Segment, Wording
from diptych.model.edition import Publication

SEGMENT_CHECKS: tuple[Check[Segment], ...] = (
    placeholders.CHECK,
    broken_markdown.CHECK,
)
TEXT_CHECKS: tuple[Check[Wording], ...] = ()
CATALOG_CHECKS: tuple[Check[CatalogSubject], ...] = ()
DOCUMENT_CHECKS: tuple[Check[Publication], ...] = (
    untranslated.CHECK,
    fuzzy.CHECK,
)
RELEASE_CHECKS: tuple[Check[Release], ...] = (
    shared_address.CHECK,
    missing_picture.CHECK,
)

AnyCheck: TypeAlias = (
    Check[Wording]
    | Check[Segment]
    | Check[CatalogSubject]
    | Check[Publication]
    | Check[Release]
    | Check[Judged]
)
"""A check of whatever scope."""

CHECKS: tuple[AnyCheck, ...] = (
    *CATALOG_CHECKS,
    *DOCUMENT_CHECKS,
    *SEGMENT_CHECKS,
    *TEXT_CHECKS,
    *RELEASE_CHECKS,
    unused_waiver.CHECK,
)
"""All of them, for whoever explains or tests them."""
