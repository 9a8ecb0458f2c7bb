"""Limits: at least 75 % is not at most 75 %.

A limit that is denied (*ne doit pas comprendre plus de 40*) is left alone: what is
denied may stand far from the figure.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache

from diptych.languages.facts.fact import Fact, FactKind, Value
from diptych.languages.facts.grammar import SPACE, Grammar, any_of
from diptych.languages.facts.negation import negates
from diptych.model.language import LanguageCode


class Limit(StrEnum):
    """What a figure is the end of."""

    LEAST = "least"
    MOST = "most"


_REACH = 60
"""Characters before a figure in which its limit stands, and what may deny it."""

_ARTICLE = rf"(?:{SPACE}(?:of|a|de|d'))?"


def limits(
    text: str, facts: Sequence[Fact], grammar: Grammar, language: LanguageCode
) -> Mapping[tuple[FactKind, Value], tuple[Limit, Fact]]:
    """Find the figures of a text that are limits; those that it names as both, it leaves out.

    Args:
        text: as it was read.
        facts: what it states.
        grammar: of its language.
        language: the one that it is written in.
    """
    found: dict[tuple[FactKind, Value], tuple[Limit, Fact]] = {}
    unclear = set()
    for fact, limit in _limited(text, facts, grammar, language):
        if found.setdefault(fact.key, (limit, fact))[0] is not limit:
            unclear.add(fact.key)
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
