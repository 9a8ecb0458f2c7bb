"""Which language a text is in, told with the doubt that short texts deserve."""

from diptych.languages.identification.evidence import (
    SIGNS,
    Evidence,
    evidence,
    evidence_of,
    identify,
)
from diptych.languages.identification.foreign import foreign_runs

__all__ = ["SIGNS", "Evidence", "evidence", "evidence_of", "foreign_runs", "identify"]
