"""Which pages belong beside each other: those that show the same part of the text."""

from collections import Counter
from collections.abc import Iterator

from diptych.review.diff.difference import PagePair
from diptych.review.diff.text import Alignment


def page_pairs(alignment: Alignment, before: int, after: int) -> tuple[PagePair, ...]:
    """Pair pages in order, so that as many words as possible stand beside themselves.

    Args:
        alignment: of the words.
        before: how many pages there were.
        after: how many there are.
    """
    shared = Counter((old.first.page, new.first.page) for old, new in alignment.stayed())
    best = [[0] * (after + 1) for _ in range(before + 1)]
    for old in range(before - 1, -1, -1):
        for new in range(after - 1, -1, -1):
            together = best[old + 1][new + 1] + shared[old, new]
            best[old][new] = max(together, best[old + 1][new], best[old][new + 1])
    return tuple(_path(best, shared, before, after))


def reflowed(alignment: Alignment) -> int:
    """Count the words that stand on another page, though nobody touched them."""
    return sum(old.first.page != new.first.page for old, new in alignment.stayed())


def _path(
    best: list[list[int]], shared: Counter[tuple[int, int]], before: int, after: int
) -> Iterator[PagePair]:
    old = new = 0
    while old < before and new < after:
        here = best[old][new]
        if here == best[old + 1][new + 1] + shared[old, new]:
            yield old, new
            old, new = old + 1, new + 1
        elif here == best[old + 1][new]:
            yield old, None
            old += 1
        else:
            yield None, new
            new += 1
    yield from ((page, None) for page in range(old, before))
    yield from ((None, page) for page in range(new, after))
