"""Changed words: aligned, moves found, each with its place on both sides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from diptych.review.alignment import Stretch, align, without_islands
from diptych.review.change_kind import ChangeKind, kind_of
from diptych.review.dates import differ_in_dates
from diptych.review.diff.difference import Extract, PdfChange, Spot
from diptych.review.diff.tokens import Token, shown
from diptych.review.moves import Move, moves, remaining
from diptych.review.pdf import Box, PdfWord

_CONTEXT = 6
"""How many words of the surroundings help to find a change."""
_OF_DATES = frozenset({ChangeKind.FIGURE, ChangeKind.REWORDED})
_CARET = 1.0
"""Width in points of the place where something would stand."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two texts, laid beside each other."""

    before: tuple[Token, ...]
    after: tuple[Token, ...]
    changed: tuple[Stretch, ...]
    """The stretches that are not equal."""
    moves: tuple[Move, ...]

    @classmethod
    def of(cls, before: tuple[Token, ...], after: tuple[Token, ...]) -> "Alignment":
        """Align two texts."""
        first, second = [token.key for token in before], [token.key for token in after]
        changed = tuple(_slid(tuple(without_islands(align(first, second))), before, after))
        return cls(before, after, changed, moves(first, second, changed))

    def stayed(self) -> Iterator[tuple[Token, Token]]:
        """Pair the words that are on both sides, in the order of reading."""
        old = new = 0
        for stretch in self.changed:
            yield from self._pairs(range(old, stretch.before.start), new)
            old, new = stretch.before.stop, stretch.after.stop
        yield from self._pairs(range(old, len(self.before)), new)

    def _pairs(self, part: range, start: int) -> Iterator[tuple[Token, Token]]:
        for old in part:
            yield self.before[old], self.after[start + old - part.start]


def text_changes(alignment: Alignment) -> Iterator[tuple[int, PdfChange]]:
    """List the changes of words, each with its place in the newer text."""
    yield from _moved(alignment)
    gone = [move.before for move in alignment.moves]
    come = [move.after for move in alignment.moves]
    for stretch in alignment.changed:
        left = list(remaining(stretch.before, gone))
        right = list(remaining(stretch.after, come))
        yield from _changed(alignment, stretch, left, right)


def extract(tokens: Sequence[Token], part: range) -> Extract:
    """Take words out of a text, with their place and their surroundings."""
    words = [word for token in tokens[part.start : part.stop] for word in token.words]
    spots = tuple(spots_of(words)) if words else _caret(tokens, part.start)
    around = (
        tokens[max(0, part.start - _CONTEXT) : part.start],
        tokens[part.stop : part.stop + _CONTEXT],
    )
    before, after = (shown(word for token in side for word in token.words) for side in around)
    marks = dict.fromkeys(word.mark for word in words if word.mark)
    return Extract(shown(words), spots, (before, after), tuple(marks))


def spots_of(words: Sequence[PdfWord]) -> Iterator[Spot]:
    """Draw boxes around words, one a line and a text."""
    for (page, _, mark), line in groupby(words, key=lambda one: (one.page, one.line, one.mark)):
        yield Spot(page, Box.around(word.box for word in line), mark)


def _moved(alignment: Alignment) -> Iterator[tuple[int, PdfChange]]:
    for move in alignment.moves:
        before = extract(alignment.before, move.before)
        after = extract(alignment.after, move.after)
        yield move.after.start, PdfChange(ChangeKind.MOVED, before, after)


def _changed(
    alignment: Alignment, stretch: Stretch, left: list[range], right: list[range]
) -> Iterator[tuple[int, PdfChange]]:
    """Pair what is left of both sides; parts that moves have cut off stand alone."""
    while left or right:
        old = left.pop(0) if left else range(stretch.before.stop, stretch.before.stop)
        new = right.pop(0) if right else range(stretch.after.stop, stretch.after.stop)
        before, after = extract(alignment.before, old), extract(alignment.after, new)
        yield new.start, PdfChange(_kind(before, after), before, after)


def _kind(before: Extract, after: Extract) -> ChangeKind:
    """Tell what happened; a date may reach into the words around."""
    kind = kind_of(before.text, after.text)
    whole = (" ".join((side.context[0], side.text, side.context[1])) for side in (before, after))
    return ChangeKind.DATE if kind in _OF_DATES and differ_in_dates(*whole) else kind


def _caret(tokens: Sequence[Token], at: int) -> tuple[Spot, ...]:
    """Point between two words; an empty text has no such place."""
    if at:
        word = tokens[at - 1].words[-1]
        edge = word.box.right
    elif tokens:
        word = tokens[0].first
        edge = word.box.left - _CARET
    else:
        return ()
    return (Spot(word.page, Box(edge, word.box.top, edge + _CARET, word.box.bottom)),)


def _slid(
    stretches: Sequence[Stretch], before: Sequence[Token], after: Sequence[Token]
) -> Iterator[Stretch]:
    """Let what was only added or removed begin where a text or a sentence does, if it can.

    Of "One. [Two. Three. ]Two. Four." and "One. Two. [Three. Two. ]Four." both are right, and
    only one is what the author did.
    """
    rooms = [0, *(len(stretch.after) if stretch.equal else 0 for stretch in stretches), 0]
    for number, stretch in enumerate(stretches, 1):
        if stretch.equal:
            continue
        if stretch.before and stretch.after:
            yield stretch
        else:
            side = (after, stretch.after) if stretch.after else (before, stretch.before)
            yield _shifted(stretch, _slide(*side, rooms[number - 1], rooms[number + 1]))


def _slide(tokens: Sequence[Token], part: range, back: int, on: int) -> int:
    """Choose how far to move a part that may begin anywhere in a repetition.

    Args:
        tokens: of the side that has it.
        part: where it is.
        back: how far what is equal before it reaches.
        on: how far what is equal after it reaches.
    """
    low = high = 0
    while low > -back and tokens[part.start + low - 1].key == tokens[part.stop + low - 1].key:
        low -= 1
    while high < on and tokens[part.start + high].key == tokens[part.stop + high].key:
        high += 1
    nearest = sorted(range(low, high + 1), key=abs)
    for begins in (_text_begins, _sentence_begins):
        for shift in nearest:
            if begins(tokens, part.start + shift):
                return shift
    return 0


def _text_begins(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a page or a marked text begins here."""
    if at == 0:
        return True
    last, first = tokens[at - 1].words[-1], tokens[at].first
    return last.page != first.page or last.mark != first.mark


def _sentence_begins(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at - 1].words[-1].text.endswith((".", "!", "?", ":", "»", "”"))


def _shifted(stretch: Stretch, by: int) -> Stretch:
    before, after = (
        range(side.start + by, side.stop + by) for side in (stretch.before, stretch.after)
    )
    return Stretch(before, after, stretch.equal)
