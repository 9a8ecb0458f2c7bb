"""Values to diagnostics, one file a check."""

from diptych.checks.catalogue import DOCUMENT_CHECKS, RELEASE_CHECKS, SEGMENT_CHECKS
from diptych.checks.check import Check, Finding, Scope
from diptych.checks.run import run
from diptych.checks.subjects import CatalogSubject, Release, Segment

__all__ = [
    "DOCUMENT_CHECKS",
    "RELEASE_CHECKS",
    "SEGMENT_CHECKS",
    "CatalogSubject",
    "Check",
    "Finding",
    "Release",
    "Scope",
    "Segment",
    "run",
]
