"""Pages as pictures with boxes: before and after in step, in one picture, or in turn."""

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from diptych.model.phrase import phrase
from diptych.review.diff import PagePair
from diptych.review.pdf import PdfDocument, rasters
from diptych.review.report.boxes import Box, draw
from diptych.review.report.markup import Html, element
from diptych.review.report.voices import Voices


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
class Boxed:
    """A document as it is shown: its pages, and what is drawn over them."""

    document: PdfDocument
    pictures: Pictures
    boxes: tuple[Box, ...]


def gallery(sides: Sequence[Boxed]) -> Html:
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
    pairs: Sequence[PagePair], before: Boxed, after: Boxed, voices: Voices
) -> Iterator[Html]:
    """Write each pair of pages, with their boxes.

    Args:
        pairs: which pages stand beside each other.
        before: left.
        after: right.
        voices: what says the captions.
    """
    for old, new in pairs:
        yield element(
            "div", {"class": "spread"}, _sheet(before, old, voices), _sheet(after, new, voices)
        )


def pages_of(side: Boxed, voices: Voices) -> Iterator[Html]:
    """Write the pages of a document that has no counterpart, two by two.

    Args:
        side: the document.
        voices: what says the captions.
    """
    for first in range(0, len(side.document.pages), 2):
        pair = range(first, min(first + 2, len(side.document.pages)))
        sheets = (_sheet(side, number, voices) for number in pair)
        yield element("div", {"class": "spread"}, *sheets)


def _sheet(side: Boxed, number: int | None, voices: Voices) -> Html:
    if number is None:
        nothing = voices.say(phrase("The other version has no such page."))
        return element("p", {"class": "no-sheet"}, nothing)
    page = side.document.pages[number]
    drawn = (draw(box) for box in side.boxes if box.spot.page == number)
    return element(
        "figure",
        {"class": "sheet"},
        element("figcaption", {}, voices.say(phrase("Page {number}", number=number + 1))),
        # Whoever cannot see the picture has the same changes in the list.
        element(
            "svg",
            {"viewBox": f"0 0 {page.width:g} {page.height:g}", "aria-hidden": "true"},
            element("use", {"href": f"#{side.pictures.names[number]}"}),
            *drawn,
        ),
    )


def _address(content: bytes) -> str:
    return "data:image/webp;base64," + b64encode(content).decode("ascii")
