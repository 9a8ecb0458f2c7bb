"""Values to diagnostics, one file a check."""

from diptych.checks.catalogue import CHECKS, AnyCheck
from diptych.checks.check import Check, Finding, Scope
from diptych.checks.problems import PROBLEMS
from diptych.checks.run import run
from diptych.checks.subjects import CatalogSubject, Release, Segment, Wording

__all__ = [
    "CHECKS",
    "PROBLEMS",
    "AnyCheck",
    "CatalogSubject",
    "Check",
    "Finding",
    "Release",
    "Scope",
    "Segment",
    "Wording",
    "run",
]
