"""Waivers: findings that somebody has looked at and answers for."""

import datetime as dt
from dataclasses import dataclass

from diptych.model.place import Place


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody's word that a finding may stand."""

    name: str
    """The code, and a hash of the texts that it was given for: `QA301-3fa9c1d2e4b5`."""
    author: str
    date: dt.date
    reason: str
    place: Place
    """Its line in the file of waivers."""
