"""Values to diagnostics, one file a check."""

from diptych.checks.catalogue import CHECKS, AnyCheck
from diptych.checks.check import Check, Finding, Scope
from diptych.checks.guarantees import GUARANTEES, Guarantee
from diptych.checks.nomenclature import Nomenclature
from diptych.checks.problems import PROBLEMS
from diptych.checks.run import (
    judged,
    look,
    look_at_artifacts,
    look_at_papers,
    look_at_whole,
)
from diptych.checks.subjects import CatalogSubject, Release, Segment, Whole, Wording
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
    "Nomenclature",
    "Release",
    "Scope",
    "Segment",
    "Whole",
    "Wording",
    "is_waiver_name",
    "judged",
    "look",
    "look_at_artifacts",
    "look_at_papers",
    "look_at_whole",
    "mended",
]
