"""Two excerpts of one language, set against each other word by word."""

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from diptych.model.diagnostic import Excerpt

_WORD = re.compile(r"\S+")
_LONGEST = 400
"""Words: beyond that a reader does not look for single ones, and comparing takes too long."""


def contrasted(excerpts: Sequence[Excerpt]) -> tuple[Excerpt, ...]:
    """Mark the words that differ, where two excerpts are in one language and none is marked.

    Words of two languages always differ: there only the check knows what to mark.
    """
    if len(excerpts) != 2 or any(one.spans for one in excerpts):  # noqa: PLR2004 - two sides
        return tuple(excerpts)
    first, second = excerpts
    if first.language != second.language:
        return tuple(excerpts)
    here, there = list(_WORD.finditer(first.text)), list(_WORD.finditer(second.text))
    if max(len(here), len(there)) > _LONGEST:
        return tuple(excerpts)
    matcher = SequenceMatcher(
        a=[one[0] for one in here], b=[one[0] for one in there], autojunk=False
    )
    changed = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    return (
        replace(first, spans=tuple(_span(here, code[1], code[2]) for code in changed)),
        replace(second, spans=tuple(_span(there, code[3], code[4]) for code in changed)),
    )


def _span(words: Sequence[re.Match[str]], start: int, end: int) -> tuple[int, int]:
    if start == end:
        at = words[start].start() if start < len(words) else words[-1].end() if words else 0
        return at, at
    return words[start].start(), words[end - 1].end()
