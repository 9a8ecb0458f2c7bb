"""Habits: what a file does throughout is how its author types, and no slip.

Pages are typeset by the rules, so a habit costs no reader anything; a slip shows
where somebody meant to follow the rule, or pasted something.
"""

import re
from collections.abc import Sequence
from typing import TypeAlias

from diptych.checks.subjects import Wording
from diptych.languages import TypographyFinding

Departure: TypeAlias = tuple[Wording, TypographyFinding]
"""A place of a rule in a file."""

_FEW = 2
"""Departures of a file that are no habit, whatever else stands in it."""
_SLIP = 4
"""Times that a file keeps a rule for each time that it does not: from there on it is a slip."""
_SPACE = re.compile(r"\s")


def is_habit(departures: Sequence[Departure], words: str) -> bool:
    """Tell whether a file departs from a rule as a habit that pages mend by themselves.

    Args:
        departures: all of one rule in one file.
        words: of that file, with plain spaces.
    """
    if len(departures) <= _FEW or not all(found.certain for _, found in departures):
        return False
    signs = {_sign(one) for one in departures} - {""}
    written = sum(_text(one).count(sign) for one in departures for sign in signs)
    kept = sum(words.count(sign) for sign in signs) - written
    return kept < _SLIP * len(departures)


def spaced(text: str) -> str:
    """Write a text with plain spaces and hyphens, as keyboards have them."""
    return _SPACE.sub(" ", text).replace("\u2011", "-")


def _sign(departure: Departure) -> str:
    """Say by which sign a rule is known to be kept: what it writes, or what it closes up to."""
    wording, found = departure
    end = found.span[1]
    return spaced(found.expected) or wording.words[end : end + 1]


def _text(departure: Departure) -> str:
    """Quote a departure, with the sign that it closes up to."""
    wording, found = departure
    start, end = found.span
    return spaced(wording.words[start : end if found.expected else end + 1])
