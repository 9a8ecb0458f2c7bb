"""The prose of one block: the pieces that markup cuts it into, read as one text.

A colon after a bold word stands in another piece than the word; rules must see
both.  So the pieces are joined, the text is edited as a whole, and the cuts move
along with the edits.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from diptych.languages.typography.rule import Edit


@dataclass(frozen=True, slots=True)
class Prose:
    """A text and the offsets that it is cut at."""

    text: str
    cuts: tuple[int, ...] = ()

    def edited(self, edits: Iterable[Edit]) -> "Prose":
        """Make the certain edits; they come from left to right and do not overlap."""
        done = [edit for edit in edits if edit.certain]
        if not done:
            return self
        pieces: list[str] = []
        reached = 0
        for edit in done:
            pieces += (self.text[reached : edit.start], edit.text)
            reached = edit.end
        pieces.append(self.text[reached:])
        return Prose("".join(pieces), _moved(self.cuts, done))

    def runs(self) -> tuple[str, ...]:
        """Cut the text again: as many pieces as it was joined from."""
        ends = (0, *self.cuts, len(self.text))
        return tuple(self.text[start:end] for start, end in pairwise(ends))


def join(runs: Sequence[str]) -> Prose:
    """Read consecutive pieces as one text."""
    return Prose("".join(runs), tuple(accumulate(len(run) for run in runs[:-1])))


def _moved(cuts: Sequence[int], edits: Sequence[Edit]) -> tuple[int, ...]:
    """Move cuts along with edits.

    What is inserted at a cut goes to the piece after it, where the sign stands that
    asked for it; what replaces text across a cut goes to the piece before it.
    """
    moved: list[int] = []
    shift = 0
    pending = iter((*edits, None))
    edit = next(pending)
    for cut in cuts:
        while edit is not None and edit.start < cut and edit.end <= cut:
            shift += len(edit.text) - (edit.end - edit.start)
            edit = next(pending)
        if edit is not None and edit.start < cut:
            moved.append(edit.start + shift + len(edit.text))
        else:
            moved.append(cut + shift)
    return tuple(moved)
