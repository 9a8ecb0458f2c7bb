"""Boxes drawn over pages: each with the number of its change, and a shape for its kind."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from diptych.model.language import LanguageCode
from diptych.review.diff import PdfChange, Spot, spots_of
from diptych.review.meaning import Kind
from diptych.review.pdf import PdfDocument
from diptych.review.report.markup import Html, element, join
from diptych.review.report.names import KIND_NAMES
from diptych.review.report.numbering import Numbering

_MARGIN = 1.2
"""Points between words and their box."""
_RADIUS = 8
"""Of the disc that holds a number, in points."""
_MARGIN_OF_NUMBERS = 44
"""How far from the left the first number stands: text begins at 72 points as a rule."""


class Box(NamedTuple):
    """A box on a page."""

    spot: Spot
    family: str
    """The class that gives it shape and colour."""
    number: str
    """Of its change."""
    lane: int | None
    """Where its number stands in the margin, counted from the text; only the first of a change
    shows it."""


class Boxes(NamedTuple):
    """The boxes of both sides."""

    before: tuple[Box, ...]
    after: tuple[Box, ...]


class _Owner(NamedTuple):
    """The change that a place belongs to."""

    number: str
    family: str

    @classmethod
    def of(cls, kind: Kind, number: str | int) -> "_Owner":
        return cls(str(number), KIND_NAMES[kind].family)


_Owned = tuple[Spot, _Owner]


def boxes_of(changes: Sequence[PdfChange]) -> Boxes:
    """Draw boxes around changes on paper, numbered in their order."""
    olds: list[_Owned] = []
    news: list[_Owned] = []
    for number, change in enumerate(changes, 1):
        owner = _Owner.of(change.kind, number)
        olds += [(spot, owner) for spot in change.before.spots]
        news += [(spot, owner) for spot in change.after.spots]
    return Boxes(tuple(_boxes(olds)), tuple(_boxes(news)))


def boxes_of_release(numbering: Numbering, language: LanguageCode) -> Boxes:
    """Draw boxes around the changes of a release, in one language.

    A word belongs to the change of its text; what has no text of its own (the place
    where something was put in) goes with the words beside it.
    """
    release = numbering.release
    difference = release.differences[language]
    olds, news = _owners(numbering, language)
    loose = enumerate(release.loose(language), numbering.loose[language])
    strays = {id(change): _Owner.of(change.kind, number) for number, change in loose}
    left: list[_Owned] = []
    right: list[_Owned] = []
    for change in difference.changes:
        owner = strays.get(id(change)) or _beside(change, olds, news)
        left += _owned(change.before.spots, olds, owner)
        right += _owned(change.after.spots, news, owner)
    left += _whole(difference.before, olds, left)
    right += _whole(difference.after, news, right)
    return Boxes(tuple(_boxes(left)), tuple(_boxes(right)))


def spots_by_mark(document: PdfDocument) -> Mapping[str, tuple[Spot, ...]]:
    """Find where each marked text stands."""
    spots: dict[str, tuple[Spot, ...]] = {}
    for mark, words in groupby(document.words(), key=lambda word: word.mark):
        if mark is not None:
            spots[mark] = (*spots.get(mark, ()), *spots_of(tuple(words)))
    return spots


def draw(box: Box) -> Html:
    """Draw a box, and its number beside it if it is the first of its change."""
    place = box.spot.box
    left, top = place.left - _MARGIN, place.top - _MARGIN
    frame = element(
        "rect",
        {
            "x": f"{left:.1f}",
            "y": f"{top:.1f}",
            "width": f"{place.width + 2 * _MARGIN:.1f}",
            "height": f"{place.height + 2 * _MARGIN:.1f}",
            "rx": 1,
        },
    )
    attributes = {"class": f"box {box.family}", "data-change": box.number}
    if box.lane is None:
        return element("g", attributes, frame)
    return element("g", attributes, frame, _label(box, box.lane))


def _label(box: Box, lane: int) -> Html:
    """Write the number of a change into the margin, on a disc of its colour."""
    across = _MARGIN_OF_NUMBERS - lane * 2 * _RADIUS
    down = (box.spot.box.top + box.spot.box.bottom) / 2
    disc = element("circle", {"cx": f"{across:.1f}", "cy": f"{down:.1f}", "r": _RADIUS})
    number = element("text", {"x": f"{across:.1f}", "y": f"{down + 3:.1f}"}, box.number)
    return join((disc, number))


def _owners(
    numbering: Numbering, language: LanguageCode
) -> tuple[Mapping[str, _Owner], Mapping[str, _Owner]]:
    """Tell, by mark, which changes the texts of both sides have in a language."""
    olds: dict[str, _Owner] = {}
    news: dict[str, _Owner] = {}
    for index, change in enumerate(numbering.release.changes):
        if change.languages and language not in change.languages:
            continue
        owner = _Owner.of(change.kind, numbering.messages[index])
        if change.before is not None and change.before.mark:
            olds[change.before.mark] = owner
        if change.after is not None and change.after.mark:
            news[change.after.mark] = owner
    return olds, news


def _beside(
    change: PdfChange, olds: Mapping[str, _Owner], news: Mapping[str, _Owner]
) -> _Owner | None:
    found = [news[mark] for mark in change.after.marks if mark in news]
    found += [olds[mark] for mark in change.before.marks if mark in olds]
    return found[0] if found else None


def _owned(
    spots: Sequence[Spot], owners: Mapping[str, _Owner], beside: _Owner | None
) -> Iterator[_Owned]:
    for spot in spots:
        if owner := owners.get(spot.mark or "", beside):
            yield spot, owner


def _whole(
    document: PdfDocument, owners: Mapping[str, _Owner], boxed: Sequence[_Owned]
) -> list[_Owned]:
    """Box the whole of texts in which no single word shows the change."""
    seen = {owner.number for _, owner in boxed}
    return [
        (spot, owners[mark])
        for mark, spots in spots_by_mark(document).items()
        if mark in owners and owners[mark].number not in seen
        for spot in spots
    ]


def _boxes(owned: Sequence[_Owned]) -> Iterator[Box]:
    seen: set[str] = set()
    lanes: Counter[tuple[int, int]] = Counter()
    for spot, owner in owned:
        if owner.number in seen:
            yield Box(spot, owner.family, owner.number, None)
            continue
        seen.add(owner.number)
        line = (spot.page, round(spot.box.bottom / (2 * _RADIUS)))
        yield Box(spot, owner.family, owner.number, lanes[line])
        lanes[line] += 1
