"""What changed in the look of words that stayed: letters, places, breaks.

Text that a change above has pushed along is not changed: only what lines and words have
among themselves is compared, never where on the sheet they ended up.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from diptych.model.phrase import Phrase, phrase
from diptych.review.diff.difference import Extract, LayoutKind, PdfChange
from diptych.review.diff.text import Alignment, spots_of
from diptych.review.diff.tokens import shown
from diptych.review.pdf import Box, PdfWord

TOLERANCE = 1.5
"""Points (half a millimetre) that something may stand elsewhere before anybody sees it."""

_SHOWN = 12
"""How many words of a long change are quoted."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A word before and after."""

    old: PdfWord
    new: PdfWord


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that holds the same words before and after."""

    pairs: tuple[_Pair, ...]
    old: Box
    new: Box
    old_page: int
    new_page: int


def layout_changes(alignment: Alignment) -> Iterator[PdfChange]:
    """List the changes in the look of words that stayed."""
    pairs = [
        _Pair(old, new)
        for before, after in alignment.stayed()
        for old, new in zip(before.words, after.words, strict=False)
    ]
    lines = tuple(_same_lines(pairs, alignment))
    found = (*_faces(pairs), *_sideways(lines), *_spacing(lines))
    yield from found
    if not (found or alignment.changed):
        yield from _page_breaks(lines)


def _faces(pairs: Sequence[_Pair]) -> Iterator[PdfChange]:
    """Find runs of words whose letters look otherwise, all in the same way."""
    for (old, new), run in groupby(pairs, key=lambda pair: (pair.old.face, pair.new.face)):
        if (old.font, old.size) != (new.font, new.size):
            detail = phrase(
                "{font} at {size} pt before, {new_font} at {new_size} pt now",
                font=old.font,
                size=old.size,
                new_font=new.font,
                new_size=new.size,
            )
            yield _change(LayoutKind.FONT, tuple(run), detail)
        elif old.colour != new.colour:
            detail = phrase(
                "colour {before} before, {after} now", before=old.colour, after=new.colour
            )
            yield _change(LayoutKind.COLOUR, tuple(run), detail)


def _same_lines(pairs: Sequence[_Pair], alignment: Alignment) -> Iterator[_Line]:
    """Find the lines that hold the same words on both sides, and nothing else."""
    counts_old = _line_lengths(token.words for token in alignment.before)
    counts_new = _line_lengths(token.words for token in alignment.after)
    for (old, new), run in groupby(pairs, key=lambda pair: (_line(pair.old), _line(pair.new))):
        line = tuple(run)
        if len(line) == counts_old[old] == counts_new[new]:
            old_box, new_box = (
                Box.around(word.box for word in side)
                for side in ([pair.old for pair in line], [pair.new for pair in line])
            )
            yield _Line(line, old_box, new_box, old[0], new[0])


def _line_lengths(words: Iterable[Sequence[PdfWord]]) -> dict[tuple[int, int], int]:
    lengths: dict[tuple[int, int], int] = {}
    for word in (word for group in words for word in group):
        lengths[_line(word)] = lengths.get(_line(word), 0) + 1
    return lengths


def _line(word: PdfWord) -> tuple[int, int]:
    return word.page, word.line


def _sideways(lines: Sequence[_Line]) -> Iterator[PdfChange]:
    """Find lines that stand further left or right."""

    def shift(line: _Line) -> float:
        return _beyond(line.new.left - line.old.left)

    for by, run in _runs(lines, shift):
        detail = (
            phrase("{distance} mm further right", distance=_millimetres(by))
            if by > 0
            else phrase("{distance} mm further left", distance=_millimetres(-by))
        )
        yield _change(LayoutKind.POSITION, run, detail)


def _spacing(lines: Sequence[_Line]) -> Iterator[PdfChange]:
    """Find neighbouring lines that stand closer together or wider apart."""
    for above, below in pairwise(lines):
        neighbours = (
            above.pairs[-1].old.line + 1 == below.pairs[0].old.line
            and above.pairs[-1].new.line + 1 == below.pairs[0].new.line
        )
        together = above.old_page == below.old_page and above.new_page == below.new_page
        if not (neighbours and together):
            continue
        by = _beyond((below.new.top - above.new.top) - (below.old.top - above.old.top))
        if by:
            detail = (
                phrase("{distance} mm more space above", distance=_millimetres(by))
                if by > 0
                else phrase("{distance} mm less space above", distance=_millimetres(-by))
            )
            yield _change(LayoutKind.POSITION, below.pairs, detail)


def _page_breaks(lines: Sequence[_Line]) -> Iterator[PdfChange]:
    """Find where pages break otherwise; asked only where nothing else has pushed them."""
    for above, below in pairwise(lines):
        before, after = above.old_page != below.old_page, above.new_page != below.new_page
        if before != after:
            detail = (
                phrase("a page begins here now") if after else phrase("a page began here before")
            )
            yield _change(LayoutKind.PAGE_BREAK, below.pairs, detail)


def _runs(
    lines: Sequence[_Line], shift: Callable[[_Line], float]
) -> Iterator[tuple[float, tuple[_Pair, ...]]]:
    """Group neighbouring lines that are shifted alike, and leave out those that are not."""
    for by, run in groupby(lines, key=shift):
        if by:
            yield by, tuple(pair for line in run for pair in line.pairs)


def _beyond(distance: float) -> float:
    """Even a distance out, and take what nobody sees for none."""
    return round(distance) if abs(distance) > TOLERANCE else 0.0


def _millimetres(points: float) -> str:
    return f"{points * 25.4 / 72:.1f}"


def _change(kind: LayoutKind, pairs: Sequence[_Pair], detail: Phrase) -> PdfChange:
    before, after = (
        Extract(_quoted(words), tuple(spots_of(words)), marks=_marks(words))
        for words in ([pair.old for pair in pairs], [pair.new for pair in pairs])
    )
    return PdfChange(kind, before, after, detail)


def _marks(words: Iterable[PdfWord]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.mark for word in words if word.mark))


def _quoted(words: Sequence[PdfWord]) -> str:
    text = shown(words[:_SHOWN])
    return text if len(words) <= _SHOWN else f"{text} …"
