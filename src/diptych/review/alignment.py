"""Two sequences laid beside each other: what stayed, what changed, and what went elsewhere.

Sequences of words are long and repeat themselves.  Runs of four that occur once on each
side are fixed first, like pins; between pins the longest common subsequence decides.  So
a paragraph more at the top costs what it says and nothing after it, and a hundred pages
are aligned in a fraction of a second.
"""

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Indel

_PIN = 4
"""How many in a row make a pin.  By trial: three pin paragraphs that only share a phrase."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbours on both sides; one side may be empty."""

    before: range
    after: range
    equal: bool

    @property
    def longest(self) -> int:
        """How many elements the longer side has."""
        return max(len(self.before), len(self.after))


def align(before: Sequence[Hashable], after: Sequence[Hashable]) -> tuple[Stretch, ...]:
    """Lay two sequences beside each other.

    >>> [(s.before, s.after) for s in align("abxd", "abcd") if not s.equal]
    [(range(2, 3), range(2, 3))]

    Returns:
        Stretches that cover both, equal and unequal ones in turn.
    """
    numbers = _numbered(before, after)
    first = [numbers[element] for element in before]
    second = [numbers[element] for element in after]
    pins = [*_pins(first, second), (len(first), len(second))]
    equals = (pair for a, b in pairwise([(0, 0), *pins]) for pair in _equals(first, second, a, b))
    return tuple(_stretches(equals, len(first), len(second)))


def without_islands(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Join changes that only a word or two of chance agreement keeps apart.

    An island counts as chance when each shore is at least twice as long.
    """
    rest = deque(stretches)
    while rest:
        first = rest.popleft()
        while not first.equal and len(rest) > 1:
            island, shore = rest[0], rest[1]
            if len(island.before) * 2 > min(first.longest, shore.longest):
                break
            first = Stretch(
                range(first.before.start, shore.before.stop),
                range(first.after.start, shore.after.stop),
                equal=False,
            )
            rest.popleft()
            rest.popleft()
        yield first


def _numbered(*sequences: Sequence[Hashable]) -> Mapping[Hashable, int]:
    """Number what is equal alike: RapidFuzz compares hashes, and numbers are theirs."""
    elements = dict.fromkeys(element for sequence in sequences for element in sequence)
    return {element: number for number, element in enumerate(elements)}


def _pins(before: Sequence[int], after: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Find where both go through the same run that occurs once on each side, in order."""
    once_before, once_after = _once(before), _once(after)
    pairs = [(at, once_after[run]) for run, at in once_before.items() if run in once_after]
    yield from _longest_rising(sorted(pairs))


def _once(sequence: Sequence[int]) -> dict[tuple[int, ...], int]:
    """Find the runs that occur once, and where."""
    runs = [tuple(sequence[at : at + _PIN]) for at in range(len(sequence) - _PIN + 1)]
    counts = Counter(runs)
    return {run: at for at, run in enumerate(runs) if counts[run] == 1}


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep the most pairs whose second numbers rise as their first ones do (patience)."""
    tops: list[int] = []
    indices: list[int] = []
    previous: list[int] = []
    for index, (_, value) in enumerate(pairs):
        pile = bisect_left(tops, value)
        previous.append(indices[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [value]
        indices[pile : pile + 1] = [index]
    chain: list[tuple[int, int]] = []
    index = indices[-1] if indices else -1
    while index >= 0:
        chain.append(pairs[index])
        index = previous[index]
    return chain[::-1]


def _equals(
    before: Sequence[int], after: Sequence[int], start: tuple[int, int], end: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Pair what is equal between two pins."""
    (a, b), (c, d) = start, end
    if c - a == d - b and before[a:c] == after[b:d]:
        yield from zip(range(a, c), range(b, d), strict=True)
        return
    for step in Indel.opcodes(before[a:c], after[b:d]):
        if step.tag == "equal":
            yield from zip(
                range(a + step.src_start, a + step.src_end),
                range(b + step.dest_start, b + step.dest_end),
                strict=True,
            )


def _stretches(equals: Iterator[tuple[int, int]], before: int, after: int) -> Iterator[Stretch]:
    """Group pairs, and what lies between them."""
    begun = here = (0, 0)  # where the current equal stretch began, and where it has come to
    for pair in equals:
        if pair != here:
            yield from _both(begun, here, pair)
            begun = pair
        here = (pair[0] + 1, pair[1] + 1)
    yield from _both(begun, here, (before, after))


def _both(
    begun: tuple[int, int], here: tuple[int, int], then: tuple[int, int]
) -> Iterator[Stretch]:
    """Make an equal stretch, and the unequal one that follows it."""
    if begun != here:
        yield Stretch(range(begun[0], here[0]), range(begun[1], here[1]), equal=True)
    if here != then:
        yield Stretch(range(here[0], then[0]), range(here[1], then[1]), equal=False)
