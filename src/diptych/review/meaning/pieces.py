"""Two wordings taken to pieces: what stayed, what was taken out, what was put in."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from diptych.review.alignment import align, without_islands

_WORDS = re.compile(r"\s|\d+(?:[.,:\u00a0\u202f]\d+)*|\w+(?:[’'‑-]\w+)*|[^\w\s]")
"""A space (no-break spaces differ from others), a figure, a word, or a sign."""

Fate: TypeAlias = Literal["stayed", "removed", "added"]


class Piece(NamedTuple):
    """Neighbouring words that had the same fate."""

    text: str
    fate: Fate


def pieces(before: str, after: str) -> Iterator[Piece]:
    """Lay two wordings beside each other, word by word.

    >>> [piece.text for piece in pieces("in five days", "in six days") if piece.fate == "added"]
    ['six']
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    for stretch in without_islands(align(old, new)):
        gone = "".join(old[stretch.before.start : stretch.before.stop])
        come = "".join(new[stretch.after.start : stretch.after.stop])
        if stretch.equal:
            yield Piece(come, "stayed")
            continue
        if gone:
            yield Piece(gone, "removed")
        if come:
            yield Piece(come, "added")
