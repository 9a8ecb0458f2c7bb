"""Pages as pictures with boxes: before and after in step, in one picture, or in turn."""

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from diptych.model.phrase import phrase
from diptych.review.diff import PdfChange, PdfDifference, Spot
from diptych.review.pdf import PdfDocument, PdfPage, rasters
from diptych.review.report.markup import Html, element, join
from diptych.review.report.names import KIND_NAMES
from diptych.review.report.voices import Voices

_MARGIN = 1.2
"""Points between words and their box."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pages of a document as pictures, each by the name it is drawn under."""

    names: tuple[str, ...]
    contents: Mapping[str, bytes]
    """Pages that look alike have one name: what did not change is stored once."""

    @classmethod
    def of(cls, document: PdfDocument) -> "Pictures":
        """Draw all pages of a document."""
        contents = [raster.content for raster in rasters(document, range(len(document.pages)))]
        names = tuple(f"page-{blake2b(content, digest_size=8).hexdigest()}" for content in contents)
        return cls(names, dict(zip(names, contents, strict=True)))


@dataclass(frozen=True, slots=True)
class Side:
    """One of two documents, as it is shown."""

    document: PdfDocument
    pictures: Pictures


def gallery(sides: Sequence[Side]) -> Html:
    """Write all pictures once, where every sheet can use them."""
    contents = {
        name: side.document.pages[number]
        for side in sides
        for number, name in enumerate(side.pictures.names)
    }
    drawn = {name: content for side in sides for name, content in side.pictures.contents.items()}
    images = (
        element(
            "image",
            {
                "id": name,
                "width": contents[name].width,
                "height": contents[name].height,
                "href": _address(content),
            },
        )
        for name, content in drawn.items()
    )
    return element("svg", {"class": "gallery", "aria-hidden": "true"}, element("defs", {}, *images))


def spreads(
    difference: PdfDifference, before: Side, after: Side, voices: Voices, numbers: Mapping[int, str]
) -> Iterator[Html]:
    """Write each pair of pages, changes boxed.

    Args:
        difference: what changed.
        before: how it was.
        after: how it is.
        voices: what says the captions.
        numbers: what each change is called, by its index.
    """
    for old, new in difference.pairs:
        yield element(
            "div",
            {"class": "spread"},
            _sheet(before, old, _boxes(difference.changes, old, numbers, after=False), voices),
            _sheet(after, new, _boxes(difference.changes, new, numbers, after=True), voices),
        )


def _sheet(side: Side, number: int | None, boxes: Html, voices: Voices) -> Html:
    if number is None:
        nothing = voices.say(phrase("The other version has no such page."))
        return element("p", {"class": "no-sheet"}, nothing)
    page = side.document.pages[number]
    return element(
        "figure",
        {"class": "sheet"},
        element("figcaption", {}, voices.say(phrase("Page {number}", number=number + 1))),
        picture(page, side.pictures.names[number], boxes),
    )


def picture(page: PdfPage, name: str, boxes: Html) -> Html:
    """Write a page with boxes on it; whoever cannot see it reads the list of changes."""
    return element(
        "svg",
        {"viewBox": f"0 0 {page.width:g} {page.height:g}", "aria-hidden": "true"},
        element("use", {"href": f"#{name}"}),
        boxes,
    )


def _boxes(
    changes: Sequence[PdfChange], page: int | None, numbers: Mapping[int, str], *, after: bool
) -> Html:
    return join(
        box(spot, KIND_NAMES[change.kind].family, numbers[index], labelled=first)
        for index, change in enumerate(changes)
        if index in numbers
        for first, spot in _spots_on(change, page, after=after)
    )


def _spots_on(change: PdfChange, page: int | None, *, after: bool) -> Iterator[tuple[bool, Spot]]:
    """Give the places of a change on a page, and whether each is the first of them."""
    side, other = (change.after, change.before) if after else (change.before, change.after)
    spots = [spot for spot in side.spots if spot.page == page]
    if side.text or other.text or side.spots:
        yield from ((number == 0, spot) for number, spot in enumerate(spots))


def box(spot: Spot, family: str, number: str, *, labelled: bool) -> Html:
    """Draw a box, and its number in the margin beside the first one of a change."""
    place = spot.box
    frame = element(
        "rect",
        {
            "x": f"{place.left - _MARGIN:.1f}",
            "y": f"{place.top - _MARGIN:.1f}",
            "width": f"{place.width + 2 * _MARGIN:.1f}",
            "height": f"{place.height + 2 * _MARGIN:.1f}",
            "rx": 1,
        },
    )
    label = element(
        "text", {"x": f"{place.left - _MARGIN:.1f}", "y": f"{place.top - 2.5:.1f}"}, number
    )
    return element(
        "g",
        {"class": f"box {family}", "data-change": number},
        frame,
        *([label] if labelled else ()),
    )


def _address(content: bytes) -> str:
    return "data:image/webp;base64," + b64encode(content).decode("ascii")
