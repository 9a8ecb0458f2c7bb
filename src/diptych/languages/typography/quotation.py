"""Quotation marks: which opens, which closes, and how deep each pair stands.

Marks are changed only where every pair of a block is certain: one inch sign or one
forgotten mark leaves the whole block as it is, for a person to look at.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from diptych.languages.characters import OBJECT, SPACES


class Pair(NamedTuple):
    """Two marks that belong together."""

    start: int
    """Where the opening mark stands."""
    end: int
    """Where the closing mark stands."""
    depth: int
    """0 for a quotation that stands in no other."""


def pairs(text: str) -> tuple[Pair, ...]:
    """Pair the double marks of a block, straight, curly and angular.

    Returns:
        The pairs in the order of their opening marks; none where any mark is in doubt.
    """
    found: list[Pair] = []
    open_marks: list[int] = []
    for mark in _MARK.finditer(text):
        place = mark.start()
        if _opens(text, place):
            open_marks.append(place)
        elif open_marks and _closes(text, open_marks[-1], place):
            start = open_marks.pop()
            found.append(Pair(start, place, len(open_marks)))
        else:
            return ()
    return () if open_marks else tuple(sorted(found))


def inner(text: str, pair: Pair) -> tuple[int, int]:
    """Measure what stands between two marks, the spaces that lean on the marks left out."""
    start, end = pair.start + 1, pair.end
    while start < end and text[start] in _SPACE:
        start += 1
    while end > start and text[end - 1] in _SPACE:
        end -= 1
    return start, end


def straight_singles(text: str) -> Iterator[tuple[int, bool]]:
    """Find the straight single marks that open a quotation, and whether one closes it later."""
    closing = [found.start() for found in _CLOSING_SINGLE.finditer(text)]
    last = closing[-1] if closing else -1
    for found in _OPENING_SINGLE.finditer(text):
        yield found.start(), last > found.start()


def _opens(text: str, place: int) -> bool:
    mark = text[place]
    if mark != '"':
        return mark in _OPENING
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return (not before or before in _BEFORE_OPENING) and bool(after) and after not in _NOT_QUOTED


def _closes(text: str, opening: int, place: int) -> bool:
    if _PARTNERS[text[opening]] != text[place]:
        return False
    if text[place] != '"':
        return True
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return before not in _SPACE and not after.isalnum()


_SPACE = " \t\r\n\u00a0\u202f\u2009"
_MARK = re.compile('["“”„«»]')
_OPENING = "“„«"
_PARTNERS = {'"': '"', "“": "”", "„": "”", "«": "»"}
_BEFORE_OPENING = f"{_SPACE}([{{'’‘“«\"—–-/"
_NOT_QUOTED = f"{_SPACE}.,;:!?)]»”…"
_OPENING_SINGLE = re.compile(rf"(?:(?<=^)|(?<=[{SPACES}(\[“«\"—–]))'(?=[^\W_]|{OBJECT})")
_CLOSING_SINGLE = re.compile(rf"(?<=[^{SPACES}('\[“«])'(?![^\W_])")
