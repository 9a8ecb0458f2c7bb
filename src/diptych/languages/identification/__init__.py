"""Which language a text is in, told with the doubt that short texts deserve."""

from diptych.languages.identification.evidence import (
    SIGNS,
    Evidence,
    clearest,
    evidence,
    evidence_of,
    identify,
)
from diptych.languages.identification.foreign import ENOUGH, foreign_runs

__all__ = [
    "ENOUGH",
    "SIGNS",
    "Evidence",
    "clearest",
    "evidence",
    "evidence_of",
    "foreign_runs",
    "identify",
]
