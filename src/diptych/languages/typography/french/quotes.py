"""French quotation marks: guillemets outside, “ ” inside, ‘ ’ inside those (F-80, F-10)."""

from collections.abc import Iterator

from diptych.languages.characters import tight
from diptych.languages.typography.quotation import Pair, inner, pairs
from diptych.languages.typography.rule import Edit
from diptych.model.style import Style


def quotation_marks(text: str, style: Style) -> Iterator[Edit]:
    """Give each level of quotation its own marks, and these their spaces."""
    edits = [edit for pair in pairs(text) for edit in _marks(text, pair, style)]
    yield from sorted(edits)


def _marks(text: str, pair: Pair, style: Style) -> Iterator[Edit]:
    opening, closing = _LEVELS[min(pair.depth, len(_LEVELS) - 1)]
    start, end = inner(text, pair)
    if start == end or (text[pair.start] == opening and opening == "«"):
        return  # nothing is quoted, or only the spaces may be wrong: F-08 and F-09 see to those
    space = tight(style) if opening == "«" else ""
    for edit in (
        Edit(pair.start, start, opening + space),
        Edit(end, pair.end + 1, space + closing),
    ):
        if text[edit.start : edit.end] != edit.text:
            yield edit


_LEVELS = (("«", "»"), ("“", "”"), ("‘", "’"))
