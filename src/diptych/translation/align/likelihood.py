"""How much more likely two blocks are if one translates the other than if they met by chance.

All weights are logarithms of such ratios, so they add up, and 0 says nothing either
way.  The figures were counted on the Markdown pairs of the corpus whose blocks agree
in number and kind; `benchmarks/import_pairs.py` counts them again.
"""

import math
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from diptych.translation.align.traits import Counted, Place, Traits

SAME_PLACE, OTHER_CONTAINER, OTHER_LEVEL, OTHER_KIND = 0.96, 0.02, 0.015, 0.005
"""How often the counterpart of a block is of the same kind, in the same containers; …"""

SKEW_FLOOR, SKEW_SHORT = 0.06, 2.0
"""Variance of the logarithm of lengths, FR by EN: headings of 25 characters vary by 0.29,
quotations of 300 by 0.10 (corpus statistics, section 6)."""

SPREAD = 1.3
"""The same of two blocks that have nothing to do with each other."""

SHARED, UNSHARED = 3.0, -0.8
"""What a figure, address or piece of code is worth that both have, or only one.  A common
one is worth less: what half of the blocks have tells nothing."""

STRANGERS = 20
"""Blocks of other pages counted with those at hand: on a page of five, nothing is common."""

COUNTERPARTS, STRANGE = (4.0, 6.5), (1.0, 13.0)
"""How many of a text's words begin alike in the other: beta-binomial, of counterparts and of
blocks drawn at random.  Of ten words, 0.04 and 0.57 share none (counted: 0.03 and 0.53)."""

_MOST_AGAINST = -6.0
"""What anchors may say against two blocks: pages do differ in figures."""


@dataclass(frozen=True, slots=True)
class Model:
    """What is usual in the two editions at hand."""

    skew: float
    """Logarithm of the usual length of a target block by that of its source."""
    places: Mapping[Place, float]
    """What the same place on both sides is worth; the rarer, the more."""
    anchors: Mapping[Hashable, float]
    """What each anchor is worth on both sides; the rarer, the more."""

    @classmethod
    def of(cls, source: Sequence[Traits], target: Sequence[Traits], breadth: float) -> "Model":
        """Count what is usual.

        Args:
            source: the blocks of one edition.
            target: those of the other.
            breadth: length of the target's language by that of the source's.
        """
        lengths = [sum(one.length for one in side) + 1 for side in (source, target)]
        # What one edition lacks would count as brevity, the more the shorter the page is.
        trust = len(source) / (len(source) + STRANGERS)
        skew = trust * math.log(lengths[1] / lengths[0]) + (1 - trust) * math.log(breadth)
        places = Counter(one.place for one in target)
        anchors = Counter(
            anchor for one in (*source, *target) for anchor, turn in one.anchors if not turn
        )
        blocks = len(source) + len(target)
        return cls(
            skew,
            {place: math.log(SAME_PLACE * len(target) / count) for place, count in places.items()},
            {
                one: min(SHARED, math.log((blocks + STRANGERS) / count))
                for one, count in anchors.items()
            },
        )

    def weight(self, source: Traits, target: Traits) -> float:
        """Weigh two blocks as counterparts of each other."""
        return (
            self._place(source.place, target.place)
            + self._length(source.length, target.length)
            + self._anchors(source.anchors, target.anchors)
            + _words(source.prefixes, target.prefixes)
        )

    def _place(self, source: Place, target: Place) -> float:
        if source == target:
            return self.places[target]
        if source.kind != target.kind:
            return math.log(OTHER_KIND)
        return math.log(OTHER_LEVEL if source.containers == target.containers else OTHER_CONTAINER)

    def _length(self, source: int, target: int) -> float:
        if not source or not target:
            return 0.0 if source == target else -2.0
        skew = math.log(target / source) - self.skew
        usual = math.sqrt(SKEW_FLOOR**2 + SKEW_SHORT / min(source, target))
        return _density(skew, min(usual, SPREAD)) - _density(skew, SPREAD)

    def _anchors(self, source: Counted, target: Counted) -> float:
        if not source and not target:
            return 0.0
        both = source & target
        lone = len(source) + len(target) - 2 * len(both)
        shared = sum(self.anchors[one] for one, _ in both)
        return max(_MOST_AGAINST, shared + UNSHARED * lone)


def _density(value: float, deviation: float) -> float:
    return -math.log(deviation) - value * value / (2 * deviation * deviation)


def _words(source: Counted, target: Counted) -> float:
    fewest = min(len(source), len(target))
    return _alike(len(source & target), fewest) if fewest else 0.0


@cache
def _alike(shared: int, words: int) -> float:
    """Weigh the words of two texts that begin alike, against those that do not."""
    mine, theirs = (
        _log_beta(shared + one, words - shared + other) - _log_beta(one, other)
        for one, other in (COUNTERPARTS, STRANGE)
    )
    return mine - theirs


def _log_beta(one: float, other: float) -> float:
    return math.lgamma(one) + math.lgamma(other) - math.lgamma(one + other)
