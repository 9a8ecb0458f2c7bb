"""Number words: closed tables, and the few rules by which words add up.

Words are hardly ever reported: they are read so that `nine aircraft` may answer
`9 avions` (X-00c).  So a doubtful run of words may be split rather than refused.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from diptych.languages.facts.fact import Certainty, Fact, FactKind, Measure
from diptych.languages.facts.grammar import (
    Grammar,
    Recogniser,
    Unit,
    Words,
    any_of,
    compiled,
    recogniser,
)

_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000

_SCORES = (60, 80)
"""French counts on by scores: soixante-dix, quatre-vingt-dix."""

_SPELLED = 3
"""Letters of a unit that is a word: nobody writes `two m`."""


def number_words(words: Words, units: Iterable[str]) -> Recogniser:
    """Make the recogniser of a language's number words, with the unit they may count."""
    spelled = any_of(unit for unit in units if len(unit) >= _SPELLED and unit.islower())
    cardinals, ordinals = any_of((*words.units, *words.factors)), any_of(words.ordinals)
    joint = rf"(?:[ \u00a0-](?:{words.joint}[ \u00a0-])?)"
    word = rf"(?<![\w])(?:{cardinals}|{ordinals})(?![\w])"

    def read(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
        written = compiled(word).findall(match["words"].lower())
        facts = [
            Fact(kind, Decimal(value), match.span(), match.group(), Certainty.WORD)
            for kind, value in _numbers(written, grammar.words)
        ]
        if match["unit"] is None or facts[-1].kind is FactKind.ORDINAL:
            return tuple(facts)
        return (*facts[:-1], _measured(facts[-1], grammar.units[match["unit"].lower()]))

    return recogniser(
        read,
        rf"(?<![\w])(?P<words>(?:{cardinals})(?:{joint}(?:{cardinals})){{0,20}}"
        rf"(?:(?:-|[ -]{words.joint}[ -])(?:{ordinals}))?|{ordinals})"
        rf"(?:[ \u00a0-](?P<unit>{spelled}))?(?![\w])",
        caseless=True,
    )


def shares(words: Words) -> Recogniser:
    """Make the recogniser of words for a part of something: half, la moitié."""
    return recogniser(_share, rf"(?<![\w])(?:{any_of(words.shares)})(?![\w])", caseless=True)


def _share(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    value = grammar.words.shares[match.group().lower().replace("\u00a0", " ")]
    return (Fact(FactKind.PERCENT, value, match.span(), match.group(), Certainty.WORD),)


def _measured(fact: Fact, unit: Unit) -> Fact:
    count = fact.parts[0]
    if not isinstance(count, Decimal):
        return fact
    return replace(
        fact, kind=FactKind.MEASURE, value=Measure(count * unit.size, unit.dimension, count)
    )


def _numbers(written: Iterable[str], table: Words) -> Iterator[tuple[FactKind, int]]:
    """Add up a run of words; where one does not fit, a new number begins."""
    total, current = 0, None
    for word in written:
        if (rank := table.ordinals.get(word)) is not None:
            yield FactKind.ORDINAL, total + (current or 0) + rank
            total, current = 0, None
        elif (factor := table.factors.get(word)) is not None:
            product = (current or 1) * factor
            total, current = (total, product) if factor < _THOUSAND else (total + product, None)
        elif current is None or _fits(current, table.units[word]):
            current = (current or 0) + table.units[word]
        else:
            yield FactKind.NUMBER, total + current
            total, current = 0, table.units[word]
    if total or current is not None:
        yield FactKind.NUMBER, total + (current or 0)


def _fits(current: int, unit: int) -> bool:
    """Tell whether a number may go on with this word: twenty-one, but not one two."""
    tens = current % _HUNDRED
    if tens == 0:
        return current > 0
    return (tens % _TEN == 0 and tens >= _TWENTY and unit < _TEN) or (
        tens in _SCORES and unit < _TWENTY
    )
