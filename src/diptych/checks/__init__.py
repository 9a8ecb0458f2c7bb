"""Values to diagnostics, one file a check."""

from diptych.checks.catalogue import CHECKS, AnyCheck
from diptych.checks.check import Check, Finding, Scope
from diptych.checks.run import run
from diptych.checks.subjects import CatalogSubject, Release, Segment

__all__ = [
    "CHECKS",
    "AnyCheck",
    "CatalogSubject",
    "Check",
    "Finding",
    "Release",
    "Scope",
    "Segment",
    "run",
]
