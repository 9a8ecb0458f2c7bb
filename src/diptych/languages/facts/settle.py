"""Settling: taking away from two lists of facts everything that agrees.

Each step takes the two remainders and gives them back smaller; none of them
looks at the text again.  What no step can settle is for `compare` to report.
The steps, in order: the same value; the same date with its year said elsewhere;
the same figures in other pieces (`June 2025` as `juin` and `2025`, `$5 million`
as `5 millions`, `nine` as `9`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from diptych.languages.facts.fact import CalendarDate, Certainty, Fact, FactKind, Part, Value

_LAST_DAY = 31

_SIGNED = frozenset((FactKind.MONEY, FactKind.PERCENT))
"""Kinds that are told by a sign, which both editions need."""

_YEARS = range(1900, 2100)

_REACH = 12
"""Characters from a bare figure to the next, which may have the sign of both."""

_WITH_UNIT = frozenset((FactKind.MEASURE, FactKind.MONEY, FactKind.PERCENT))
"""Kinds whose figure has a unit: an equal figure with another one is another claim."""


@dataclass(frozen=True, slots=True)
class Remainder:
    """What is left of the facts of either side."""

    source: tuple[Fact, ...]
    target: tuple[Fact, ...]


def settle(stated: Remainder) -> Remainder:
    """Take away what agrees."""
    unequal = _without_equal(stated)
    return _without_parts(_without_implied_years(unequal, stated), stated)


def interpret(stated: Remainder) -> Remainder:
    """Choose, of ambiguous spellings, the reading that the other side confirms (X-00b)."""
    unequal = _without_equal(stated)
    return Remainder(
        tuple(_chosen(stated.source, unequal.source, unequal.target)),
        tuple(_chosen(stated.target, unequal.target, unequal.source)),
    )


def _chosen(
    facts: Iterable[Fact], unequal: Sequence[Fact], others: Sequence[Fact]
) -> Iterator[Fact]:
    """Go through the facts of one side, with other readings where they serve."""
    open_spans = {fact.span for fact in unequal if fact.otherwise}
    keys = {fact.key for fact in others}
    parts = {part for fact in others for part in fact.parts}
    for fact in facts:
        if fact.span in open_spans and all(
            other.key in keys or (other.parts and parts.issuperset(other.parts))
            for other in fact.otherwise
        ):
            yield from fact.otherwise or (fact,)
        else:
            yield fact


def _without_equal(left: Remainder) -> Remainder:
    """Take away equal values, each as often as both sides state it."""
    common = Counter(f.key for f in left.source) & Counter(f.key for f in left.target)
    return Remainder(
        _beyond(left.source, Counter(common)),
        _beyond(left.target, Counter(common)),
    )


def _beyond(facts: Sequence[Fact], common: "Counter[tuple[FactKind, Value]]") -> tuple[Fact, ...]:
    """Keep what is left when the common values have been taken, figures before words."""
    taken = set()
    for fact in sorted(facts, key=_by_weight):
        if common[fact.key] > 0:
            common[fact.key] -= 1
            taken.add(id(fact))
    return tuple(fact for fact in facts if id(fact) not in taken)


def _by_weight(fact: Fact) -> tuple[bool, int]:
    """Put first what would be reported if it stayed, then what needs the most pieces."""
    return (fact.certainty is Certainty.WORD, -len(fact.parts))


def _without_implied_years(left: Remainder, stated: Remainder) -> Remainder:
    """Complete dates without a year by one that the same text states elsewhere."""
    return _without_equal(
        Remainder(
            _completed(left.source, stated.source, left.target),
            _completed(left.target, stated.target, left.source),
        )
    )


def _completed(
    facts: Sequence[Fact], text: Iterable[Fact], others: Iterable[Fact]
) -> tuple[Fact, ...]:
    stated_years = {part for fact in text for part in fact.parts}
    wanted = {
        replace(other.value, year=None): other.value
        for other in others
        if isinstance(other.value, CalendarDate)
        and other.value.year is not None
        and Decimal(other.value.year) in stated_years
    }
    completed = {
        id(fact): replace(fact, value=wanted[fact.value])
        for fact in facts
        if isinstance(fact.value, CalendarDate) and fact.value in wanted
    }
    spent = {part for fact in completed.values() for part in fact.parts}
    return tuple(
        completed.get(id(fact), fact)
        for fact in facts
        if not (fact.kind is FactKind.NUMBER and _is_year(fact) and fact.value in spent)
    )


def _is_year(fact: Fact) -> bool:
    return isinstance(fact.value, Decimal) and fact.value > _LAST_DAY


def _without_parts(left: Remainder, stated: Remainder) -> Remainder:
    """Take away facts whose pieces all occur on the other side, each piece used once.

    Facts that consist of the same figures and still differ in what they count (US$100 and
    $100, 5 km and 5 m, 12 % and 12 degrees) contradict each other, and pieces must not
    hide it.
    """
    contradicted = _claims(left.source) & _claims(left.target)
    source = [fact for fact in left.source if _claim(fact) not in contradicted]
    target = [fact for fact in left.target if _claim(fact) not in contradicted]
    bare = {
        id(fact)
        for fact in (*_bare(source, target, stated.target), *_bare(target, source, stated.source))
    }
    source = [fact for fact in source if id(fact) not in bare]
    target = [fact for fact in target if id(fact) not in bare]
    common = _pieces(source) & _pieces(target)
    settled = {id(fact) for side in (source, target) for fact in _made_of(side, Counter(common))}
    return Remainder(
        tuple(fact for fact in left.source if id(fact) not in settled),
        tuple(fact for fact in left.target if id(fact) not in settled),
    )


def shape(fact: Fact) -> tuple[FactKind, tuple[Part, ...]]:
    """Say what two contradicting facts have in common: of dates, all but the year."""
    if isinstance(fact.value, CalendarDate) and fact.value.day is not None:
        return (fact.kind, replace(fact, value=replace(fact.value, year=None)).parts)
    return (fact.kind, fact.parts)


def _claims(facts: Iterable[Fact]) -> set[tuple[FactKind, tuple[Part, ...]]]:
    return {_claim(fact) for fact in facts if fact.parts}


def _claim(fact: Fact) -> tuple[FactKind, tuple[Part, ...]]:
    """Say what a fact claims to be so many of, whichever unit it counts in."""
    kind, parts = shape(fact)
    if kind is FactKind.RATIO:
        return (kind, tuple(sorted(parts, key=str)))
    return (FactKind.MEASURE if kind in _WITH_UNIT else kind, parts)


def _bare(signed: Sequence[Fact], others: Sequence[Fact], around: Sequence[Fact]) -> Iterator[Fact]:
    """Find sums and percentages that the other side has as bare figures, and those figures.

    A bare figure may leave its sign to the next one: 45 à 50 %, $5 and 10 million.
    """
    for fact in signed:
        if fact.kind not in _SIGNED or fact.certainty is not Certainty.FIGURE or _is_dated(fact):
            continue
        for other in others:
            alike = other.kind is FactKind.NUMBER and other.certainty is Certainty.FIGURE
            if alike and other.parts == fact.parts and not _shares(other, fact.kind, around):
                yield from (fact, other)
                break


def _is_dated(fact: Fact) -> bool:
    """Tell whether a sum is what money was worth in a year: 2017 dollars, dollars de 2017."""
    amount = fact.parts[0] if fact.kind is FactKind.MONEY else 0
    return isinstance(amount, Decimal) and amount in _YEARS


def _shares(bare: Fact, kind: FactKind, around: Iterable[Fact]) -> bool:
    """Tell whether a sign stands behind the next figure, or the last of a list."""
    end = bare.span[1]
    for fact in around:
        if fact.span[0] < end:
            continue
        if fact.span[0] - end > _REACH:
            return False
        if fact.kind is not FactKind.NUMBER:
            return fact.kind is kind
        end = fact.span[1]
    return False


def _pieces(facts: Iterable[Fact]) -> "Counter[Part]":
    return Counter(part for fact in facts for part in fact.parts)


def _made_of(facts: Iterable[Fact], pieces: "Counter[Part]") -> Iterator[Fact]:
    """Yield the facts that can be made of the pieces, the largest first."""
    for fact in sorted(facts, key=_by_weight):
        needed = Counter(fact.parts)
        if needed and needed <= pieces:
            pieces -= needed
            yield fact
