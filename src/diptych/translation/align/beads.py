"""The alignment of two sequences, and how sure each piece of it is.

Gale and Church (1993) find the best sequence of beads by dynamic programming.  The
same table, gone through from both ends, also gives what they do not: of all
alignments there could be, weighed by their likelihood, the share that holds a bead.
That share is its certainty.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from diptych.translation.align.likelihood import Model
from diptych.translation.align.traits import Traits

BEADS: Mapping[tuple[int, int], float] = {
    (1, 1): math.log(0.97),
    (1, 0): math.log(0.0125),
    (0, 1): math.log(0.0125),
    (2, 1): math.log(0.0025),
    (1, 2): math.log(0.0025),
}
"""How many blocks of either side a bead can hold, and how often one is of that shape."""

ALIKE: Mapping[tuple[int, int], float] = {
    shape: usual if shape == (1, 1) else usual + math.log(0.05) for shape, usual in BEADS.items()
}
"""The same where both editions have blocks of the same kinds in the same order: what one
lacks, the other would have to make up for with a block of the same kind."""

BAND = 60
"""Blocks that counterparts may be off the straight way from beginning to end; wide enough
for a section that only one edition has, and what keeps long pages quick."""

_Cell: TypeAlias = tuple[int, int]
_Table: TypeAlias = dict[_Cell, float]


@dataclass(frozen=True, slots=True)
class Bead:
    """Blocks of the source, and those of the target that stand for them."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    certainty: float
    """From 0 to 1."""


class _Step(NamedTuple):
    before: _Cell
    after: _Cell
    weight: float


def beads(
    source: Sequence[Traits], target: Sequence[Traits], breadth: float = 1.0
) -> tuple[Bead, ...]:
    """Align two sequences of blocks.

    Args:
        source: of one edition.
        target: of the other.
        breadth: length of the target's language by that of the source's.

    Returns:
        The most likely alignment, in order; every block is in one bead.
    """
    if not source or not target:
        return (
            *(Bead((number,), (), 1.0) for number in range(len(source))),
            *(Bead((), (number,), 1.0) for number in range(len(target))),
        )
    steps = list(_steps(source, target, Model.of(source, target, breadth)))
    last = (len(source), len(target))
    forward = _summed(steps, (0, 0), last)
    backward = _summed(
        [_Step(step.after, step.before, step.weight) for step in reversed(steps)], last, (0, 0)
    )
    total = forward[last]
    return tuple(
        Bead(
            tuple(range(step.before[0], step.after[0])),
            tuple(range(step.before[1], step.after[1])),
            min(1.0, math.exp(forward[step.before] + step.weight + backward[step.after] - total)),
        )
        for step in _best(steps, last)
    )


def _steps(source: Sequence[Traits], target: Sequence[Traits], model: Model) -> Iterator[_Step]:
    """List every bead that could be, ordered by where it begins."""
    ones, others = _runs(source), _runs(target)
    same = [one.place for one in source] == [one.place for one in target]
    for before in _cells(len(source), len(target)):
        for (rows, columns), usual in (ALIKE if same else BEADS).items():
            after = (before[0] + rows, before[1] + columns)
            if after[0] > len(source) or after[1] > len(target):
                continue
            if not rows or not columns:
                yield _Step(before, after, usual)
                continue
            one, other = ones[rows][before[0]], others[columns][before[1]]
            if one and other and (rows == columns or one.place == other.place):
                yield _Step(before, after, usual + model.weight(one, other))


def _runs(blocks: Sequence[Traits]) -> Mapping[int, Sequence[Traits | None]]:
    """Take one block from each place, and two where neighbours are of a kind."""
    pairs = [one + other if one.place == other.place else None for one, other in pairwise(blocks)]
    return {1: blocks, 2: pairs}


def _cells(rows: int, columns: int) -> Iterator[_Cell]:
    """Go through the cells near the straight way from one end to the other."""
    reach = BAND + abs(columns - rows)
    for row in range(rows + 1):
        middle = row * columns // rows
        for column in range(max(0, middle - reach), min(columns, middle + reach) + 1):
            yield row, column


def _summed(steps: Sequence[_Step], first: _Cell, last: _Cell) -> _Table:
    """Sum up the likelihood of all ways from one end to every cell, as logarithms."""
    table: _Table = {first: 0.0}
    for step in steps:
        reached = table.get(step.before)
        if reached is None:
            continue
        way = reached + step.weight
        known = table.get(step.after)
        table[step.after] = way if known is None else _log_sum(known, way)
    assert last in table  # noqa: S101 - gaps alone lead from one end to the other
    return table


def _log_sum(one: float, other: float) -> float:
    high, low = max(one, other), min(one, other)
    return high + math.log1p(math.exp(low - high))


def _best(steps: Sequence[_Step], last: _Cell) -> list[_Step]:
    """Find the most likely way from the beginning to the end."""
    reached: dict[_Cell, tuple[float, _Step | None]] = {(0, 0): (0.0, None)}
    for step in steps:
        if step.before in reached:
            way = reached[step.before][0] + step.weight
            if step.after not in reached or way > reached[step.after][0]:
                reached[step.after] = (way, step)
    path: list[_Step] = []
    last_step = reached[last][1]
    while last_step is not None:
        path.append(last_step)
        last_step = reached[last_step.before][1]
    return path[::-1]
