"""Limits: at least 75 % is not at most 75 %.

A limit that is denied (*ne doit pas comprendre plus de 40*) is left alone: what is
denied may stand far from the figure.
"""

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache

from diptych.languages.facts.fact import Fact
from diptych.languages.facts.grammar import SPACE, Grammar, any_of
from diptych.languages.facts.negation import negates
from diptych.model.language import LanguageCode


class Limit(StrEnum):
    """What a figure is the end of."""

    LEAST = "least"
    MOST = "most"


_REACH = 60
"""Characters before a figure in which its limit stands, and what may deny it."""

_ARTICLE = rf"(?:{SPACE}(?:of|a|the|d[e']|l[ea']))?"


def limits(
    text: str, facts: Sequence[Fact], grammar: Grammar, language: LanguageCode
) -> Mapping[Hashable, tuple[Limit, Fact]]:
    """Find the figures of a text that are limits; those that it names as both, it leaves out.

    Args:
        text: as it was read.
        facts: what it states.
        grammar: of its language.
        language: the one that it is written in.
    """
    found: dict[Hashable, tuple[Limit, Fact]] = {}
    unclear = set()
    for fact, limit in _limited(text, facts, grammar, language):
        # Under 18 is moins de 18 ans: by the figure, whatever it counts.
        key = fact.parts or fact.key
        if found.setdefault(key, (limit, fact))[0] is not limit:
            unclear.add(key)
    return {key: one for key, one in found.items() if key not in unclear}


def _limited(
    text: str, facts: Sequence[Fact], grammar: Grammar, language: LanguageCode
) -> Iterator[tuple[Fact, Limit]]:
    pattern = _pattern(tuple(grammar.limits))
    for fact in facts:
        before = text[max(0, fact.span[0] - _REACH) : fact.span[0]].replace("’", "'").lower()
        match = pattern.search(before)
        if match and not negates(before[: match.start("limit")], language):
            yield fact, Limit(grammar.limits[match["limit"].replace("\u00a0", " ")])


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w])(?P<limit>{any_of(words)}){_ARTICLE}{SPACE}?\Z")
