"""Which text of the newer release is which text of the older one.

What is equal in every language stays where it is, or moved.  Of the rest, neighbours that
resemble each other in any language are the same text, changed: a sentence rewritten in
one language still has its translation beside it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from diptych.review.alignment import Stretch, align
from diptych.review.meaning.bitext import Bitext

NEAR = 45.0
"""Likeness, out of 100, of two texts at the same place.  By trial: letters alone make 40."""
FAR = 70.0
"""Likeness of two texts at different places: chance resemblance there has more choice."""


class Pair(NamedTuple):
    """The same text, before and after; one of them is missing where it came or went."""

    before: Bitext | None
    after: Bitext | None
    moved: bool = False


def paired(before: Sequence[Bitext], after: Sequence[Bitext]) -> tuple[Pair, ...]:
    """Pair the texts of two releases, in the order of the newer one."""
    stretches = align([one.content for one in before], [one.content for one in after])
    pairing = _Pairing(before, after)
    for stretch in stretches:
        if stretch.equal:
            pairing.stay(stretch)
    pairing.move(lambda old, new: 100.0 if old.content == new.content else 0.0)
    for stretch in stretches:
        if not stretch.equal:
            pairing.resemble(stretch)
    pairing.move(likeness)
    return tuple(pairing.pairs())


def likeness(old: Bitext, new: Bitext) -> float:
    """Tell how alike two texts are, in the language in which they are most alike."""
    if old.part.template != new.part.template and old.form[:1] != new.form[:1]:
        return 0.0
    common = (code for code in old.wordings if code in new.wordings)
    return max(
        (fuzz.ratio(old.wordings[code].shown, new.wordings[code].shown) for code in common),
        default=0.0,
    )


class _Pairing:
    """The pairs found so far, by the places of both texts."""

    def __init__(self, before: Sequence[Bitext], after: Sequence[Bitext]) -> None:
        self._before, self._after = before, after
        self._old_of: dict[int, int] = {}
        self._new_of: dict[int, int] = {}
        self._moved: set[int] = set()

    def stay(self, stretch: Stretch) -> None:
        """Pair what is equal and in order."""
        for old, new in zip(stretch.before, stretch.after, strict=True):
            self._pair(old, new)

    def move(self, like: Callable[[Bitext, Bitext], float]) -> None:
        """Pair what is alike wherever it stands, the most alike first."""
        candidates = sorted(
            (-like(self._before[old], self._after[new]), old, new)
            for old in self._open(range(len(self._before)), self._new_of)
            for new in self._open(range(len(self._after)), self._old_of)
        )
        for unlike, old, new in candidates:
            if -unlike >= FAR and old not in self._new_of and new not in self._old_of:
                self._pair(old, new)
                self._moved.add(new)

    def resemble(self, stretch: Stretch) -> None:
        """Pair neighbours in order, so that together they are as alike as can be."""
        olds = self._open(stretch.before, self._new_of)
        news = self._open(stretch.after, self._old_of)
        alike = [[likeness(self._before[old], self._after[new]) for new in news] for old in olds]
        best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
        for row in reversed(range(len(olds))):
            for column in reversed(range(len(news))):
                gain = alike[row][column] if alike[row][column] >= NEAR else -1.0
                together = best[row + 1][column + 1] + gain
                best[row][column] = max(together, best[row + 1][column], best[row][column + 1])
        row = column = 0
        while row < len(olds) and column < len(news):
            if best[row][column] == best[row + 1][column]:
                row += 1
            elif best[row][column] == best[row][column + 1]:
                column += 1
            else:
                self._pair(olds[row], news[column])
                row, column = row + 1, column + 1

    def pairs(self) -> Iterator[Pair]:
        """Give all texts: what is gone stands behind what it stood behind."""
        gone = defaultdict[int, list[Bitext]](list)
        anchor = -1
        for old, bitext in enumerate(self._before):
            new = self._new_of.get(old)
            if new is None:
                gone[anchor].append(bitext)
            elif new not in self._moved:
                anchor = new
        yield from (Pair(bitext, None) for bitext in gone[-1])
        for new, bitext in enumerate(self._after):
            found = self._old_of.get(new)
            old_bitext = None if found is None else self._before[found]
            yield Pair(old_bitext, bitext, new in self._moved)
            yield from (Pair(lost, None) for lost in gone[new])

    def _pair(self, old: int, new: int) -> None:
        self._old_of[new], self._new_of[old] = old, new

    def _open(self, places: range, taken: Mapping[int, int]) -> list[int]:
        return [place for place in places if place not in taken]
