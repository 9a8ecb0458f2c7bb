"""Which sheet of which edition comes where in one document, and which way up."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple, TypeAlias

from diptych.model.offer import Arrangement


class Place(NamedTuple):
    """What stands on a sheet of the document."""

    edition: int
    sheet: int
    upside_down: bool = False


SheetOrder: TypeAlias = Callable[[Sequence[int]], Iterator[Place | None]]
"""Given how many sheets each edition takes, says what comes when; none is an empty sheet."""


def facing(counts: Sequence[int]) -> Iterator[Place | None]:
    """Lay editions side by side, the first one on the left; where one has ended, nothing stands.

    >>> [place and place[:2] for place in facing([1, 2])]
    [(0, 0), (1, 0), None, (1, 1)]
    """
    editions = ([Place(number, sheet) for sheet in range(of)] for number, of in enumerate(counts))
    for spread in zip_longest(*editions):
        yield from spread


def tumble(counts: Sequence[int]) -> Iterator[Place | None]:
    """Let the first edition begin at one cover, and the others upside down at the other one.

    Printed on both sides, the last sheet has to be the back of a leaf: an empty one in the
    middle sees to it.

    >>> [place and place[:2] for place in tumble([1, 2])]
    [(0, 0), None, (1, 1), (1, 0)]
    """
    first, *others = (
        [Place(number, sheet, number > 0) for sheet in range(of)]
        for number, of in enumerate(counts)
    )
    yield from first
    if sum(counts) % 2:
        yield None
    yield from reversed([place for edition in others for place in edition])


ORDERS: Mapping[Arrangement, SheetOrder] = {
    Arrangement.FACING: facing,
    Arrangement.TUMBLE: tumble,
}
"""The arrangements that leave each edition on sheets of its own."""
