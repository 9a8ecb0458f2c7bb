"""Order: from 96,400 to 78,470 is not from 78,470 to 96,400.

Values are compared as multisets, since languages reorder; the two ends of a range
they do not.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from diptych.languages.facts.fact import Fact, FactKind
from diptych.languages.facts.grammar import Grammar

Range: TypeAlias = tuple[Fact, Fact]

_TURNED = frozenset(
    (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.MEASURE, FactKind.TIME)
)
"""Kinds of which a range may go up or down."""

_APART = 2
"""Words that may stand between the ends: `88 people to 92`."""

_ARTICLES = ("l", "le", "la", "les")
"""What may stand before the second end; other languages have no such words there."""


def ranges(text: str, facts: Sequence[Fact], grammar: Grammar) -> Iterator[Range]:
    """Find the ranges of a text.

    Args:
        text: as it was read.
        facts: what it states.
        grammar: of its language.
    """
    for first, last in pairwise(facts):
        between = text[first.span[1] : last.span[0]].replace("’", "'").split()
        joined = [word for word in between if word not in _ARTICLES]
        near = joined and len(joined) <= _APART
        if near and joined[-1] in grammar.until and first.kind in _TURNED:
            yield first, last


def reversed_ranges(source: Sequence[Range], target: Sequence[Range]) -> Iterator[Range]:
    """Find the first ends of ranges that one text turns round."""
    there = {_ends(one): one for one in target}
    own = {_ends(one) for one in source}
    for one in source:
        ends = _ends(one)
        turned = there.get(ends[::-1])
        if turned is not None and ends not in there and ends[::-1] not in own:
            yield one[0], turned[0]


def _ends(one: Range) -> tuple[object, object]:
    """Compare ends by their figures: the sign of both may stand behind the second."""
    first, last = (fact.parts or (fact.value,) for fact in one)
    return first, last
