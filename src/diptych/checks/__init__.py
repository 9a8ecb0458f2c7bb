"""Values to diagnostics, one file a check."""

from diptych.checks.catalogue import CHECKS, AnyCheck
from diptych.checks.check import Check, Finding, Scope
from diptych.checks.guarantees import GUARANTEES, Guarantee
from diptych.checks.problems import PROBLEMS
from diptych.checks.run import run, run_on_artifacts
from diptych.checks.subjects import CatalogSubject, Release, Segment, Wording
from diptych.checks.typography.mended import mended
from diptych.checks.waivers.waiver_name import is_waiver_name

__all__ = [
    "CHECKS",
    "GUARANTEES",
    "PROBLEMS",
    "AnyCheck",
    "CatalogSubject",
    "Check",
    "Finding",
    "Guarantee",
    "Release",
    "Scope",
    "Segment",
    "Wording",
    "is_waiver_name",
    "mended",
    "run",
    "run_on_artifacts",
]
