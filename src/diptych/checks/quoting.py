"""How findings quote the texts they speak of."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import islice

from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Excerpt
from diptych.model.text import Text

Span = tuple[int, int]
"""Start and end, in characters."""
_LONGEST = 200
"""Characters that are looked for as words; compiling a pattern takes longer than finding it."""
_SHOWN = 50
"""Marks in one text: whoever mends these mends the others too."""


def quoted(text: Text, spans: Sequence[Span] = ()) -> Excerpt:
    """Quote one text, with what offends in it marked."""
    return Excerpt(text.language, text.markdown, tuple(spans))


def both(segment: Segment, spans: Sequence[Span] = ()) -> tuple[Excerpt, Excerpt]:
    """Quote both sides of a segment, with what offends in the translation marked."""
    return quoted(segment.source), quoted(segment.target, spans)


def spans_of(pieces: Iterable[str], text: str) -> tuple[Span, ...]:
    """Find pieces of prose in the Markdown that they came from, one after the other.

    Args:
        pieces: in the order in which they stand; one that only parsing made is left out.
        text: the Markdown.

    >>> spans_of(["the", "the"], "the *the*")
    ((0, 3), (5, 8))
    """
    spans: list[Span] = []
    position = 0
    for piece in islice(pieces, _SHOWN):
        at = _find(piece, text, position)
        if at >= 0:
            position = at + len(piece)
            spans.append((at, position))
    return tuple(spans)


def _find(piece: str, text: str, start: int) -> int:
    """Find a piece, as whole words unless it is as long as a hostile one; -1 where it is not."""
    if not piece or len(piece) > _LONGEST:
        return text.find(piece, start) if piece else -1
    before = r"(?<!\w)" if piece[0].isalnum() else ""
    after = r"(?!\w)" if piece[-1].isalnum() else ""
    found = re.compile(before + re.escape(piece) + after).search(text, start)
    return found.start() if found else text.find(piece, start)


def spans_in(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    """Find everything that a pattern matches."""
    return tuple(found.span() for found in pattern.finditer(text))


def code_points(characters: Iterable[str]) -> str:
    """Name characters that nobody can see, each once.

    >>> code_points("\u202e\u202e")
    'U+202E RIGHT-TO-LEFT OVERRIDE'
    """
    different = dict.fromkeys(characters)
    return ", ".join(f"U+{ord(one):04X} {unicodedata.name(one, '')}".rstrip() for one in different)
