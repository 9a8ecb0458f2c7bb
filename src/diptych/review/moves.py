"""What was taken out in one place and put back in another, word for word.

An alignment keeps the order of both sides, so whatever changed its place shows as
removed and added.  Here such pairs are found again, longest first.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from diptych.review.alignment import Stretch

_SEED = 4
"""How many in a row make a move: fewer come again by chance in any prose."""


@dataclass(frozen=True, slots=True)
class Move:
    """The same run, before and after."""

    before: range
    after: range


def moves(
    before: Sequence[Hashable], after: Sequence[Hashable], stretches: Sequence[Stretch]
) -> tuple[Move, ...]:
    """Find what moved.

    Args:
        before: the one sequence.
        after: the other.
        stretches: how they are aligned; whatever is equal there stayed.
    """
    gone = [stretch.before for stretch in stretches if not stretch.equal and stretch.before]
    come = [stretch.after for stretch in stretches if not stretch.equal and stretch.after]
    candidates = [*_whole(before, after, gone, come), *_grown(before, after, gone, come)]
    candidates.sort(key=lambda move: (-len(move.before), move.before.start))
    return tuple(_disjoint(candidates))


def remaining(whole: range, taken: Sequence[range]) -> Iterator[range]:
    """Give what is left of a range when others are taken out of it."""
    start = whole.start
    for part in sorted(taken, key=lambda part: part.start):
        if whole.start <= part.start < whole.stop:
            if start < part.start:
                yield range(start, part.start)
            start = part.stop
    if start < whole.stop:
        yield range(start, whole.stop)


def _whole(
    before: Sequence[Hashable],
    after: Sequence[Hashable],
    gone: Sequence[range],
    come: Sequence[range],
) -> Iterator[Move]:
    """Pair what was taken out as a whole and put in as a whole, however short, if it is unique."""
    by_content: dict[tuple[Hashable, ...], list[range]] = {}
    for part in come:
        by_content.setdefault(_content(after, part), []).append(part)
    contents = [_content(before, part) for part in gone]
    for part, content in zip(gone, contents, strict=True):
        found = by_content.get(content, ())
        if len(part) > 1 and len(found) == 1 and contents.count(content) == 1:
            yield Move(part, found[0])


def _grown(
    before: Sequence[Hashable],
    after: Sequence[Hashable],
    gone: Sequence[range],
    come: Sequence[range],
) -> Iterator[Move]:
    """Find seeds that occur on both sides, and let them grow as far as both agree."""
    seeds = _seeds(after, come)
    for part in gone:
        at = part.start
        while at + _SEED <= part.stop:
            found = seeds.get(_content(before, range(at, at + _SEED)))
            if found is None:
                at += 1
                continue
            start, limit = found
            length = _agreement(before, after, range(at, part.stop), range(start, limit))
            yield Move(range(at, at + length), range(start, start + length))
            at += length


def _seeds(
    after: Sequence[Hashable], come: Sequence[range]
) -> Mapping[tuple[Hashable, ...], tuple[int, int]]:
    """Note where each run of added ones first begins, and where its part ends."""
    seeds: dict[tuple[Hashable, ...], tuple[int, int]] = {}
    for part in come:
        for at in range(part.start, part.stop - _SEED + 1):
            seeds.setdefault(_content(after, range(at, at + _SEED)), (at, part.stop))
    return seeds


def _agreement(
    before: Sequence[Hashable], after: Sequence[Hashable], first: range, second: range
) -> int:
    """Count how long both go on alike."""
    length = 0
    for left, right in zip(first, second, strict=False):
        if before[left] != after[right]:
            break
        length += 1
    return length


def _disjoint(candidates: Sequence[Move]) -> Iterator[Move]:
    """Keep moves of which no part has moved with another one already."""
    gone: set[int] = set()
    come: set[int] = set()
    for move in candidates:
        if gone.isdisjoint(move.before) and come.isdisjoint(move.after):
            gone.update(move.before)
            come.update(move.after)
            yield move


def _content(sequence: Sequence[Hashable], part: range) -> tuple[Hashable, ...]:
    return tuple(sequence[part.start : part.stop])
