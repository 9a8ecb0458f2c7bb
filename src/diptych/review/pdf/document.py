"""A PDF as a reader sees it: frozen values, measured in points from the top left of a page.

Nothing here knows the file format; whatever compares or shows PDFs starts from these
values, so that another reader of PDFs could take the place of PDFium.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, boxes: Iterable["Box"]) -> "Box":
        """Draw the smallest rectangle around some, of which there is at least one."""
        lefts, tops, rights, bottoms = zip(
            *((box.left, box.top, box.right, box.bottom) for box in boxes), strict=True
        )
        return cls(min(lefts), min(tops), max(rights), max(bottoms))

    def holds(self, other: "Box") -> bool:
        """Tell whether the middle of another rectangle lies in this one."""
        across, down = (other.left + other.right) / 2, (other.top + other.bottom) / 2
        return self.left <= across <= self.right and self.top <= down <= self.bottom

    @property
    def width(self) -> float:
        """How far it reaches across."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How far it reaches down."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Face:
    """How letters look."""

    font: str
    """Its PostScript name, without the tag of a subset."""
    size: float
    """In points."""
    colour: str
    """As `#rrggbb`."""


@dataclass(frozen=True, slots=True)
class PdfWord:
    """What stands between two spaces, or between a space and a hyphen, dash or slash.

    Lines may break after these, so a word never holds one but at its end: the same text
    makes the same words wherever its lines break.
    """

    text: str
    """Without soft hyphens, ligatures taken apart."""
    page: int
    """Counted from 0."""
    line: int
    """Counted from 0 on each page, in the order of reading."""
    box: Box
    face: Face
    spaced: bool = True
    """A space or a line end stands before it."""
    hyphenated: bool = False
    """It ends its line with a hyphen, which may be the layout's or the author's."""
    running: bool = False
    """It stands in a header or a footer that pages repeat."""
    mark: str | None = None
    """The identifier of the structure element that it belongs to, or of the nearest around."""


@dataclass(frozen=True, slots=True)
class PdfPicture:
    """An image."""

    page: int
    box: Box
    digest: str
    """Of the image's own bytes: equal pictures, equal digests."""
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class PdfLink:
    """The active area of a link to an address."""

    page: int
    box: Box
    address: str


@dataclass(frozen=True, slots=True)
class PdfShape:
    """Something drawn that is neither text nor image: a rule, a frame, a background."""

    box: Box
    colour: str


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One sheet."""

    width: float
    height: float
    words: tuple[PdfWord, ...]
    """In the order of reading."""
    pictures: tuple[PdfPicture, ...]
    links: tuple[PdfLink, ...]
    shapes: tuple[PdfShape, ...]


@dataclass(frozen=True, slots=True)
class PdfDocument:
    """A whole file."""

    name: str
    """What people call it: its path, most often."""
    content: bytes
    """The file itself, from which pages are drawn."""
    title: str
    pages: tuple[PdfPage, ...]

    def words(self) -> Iterator[PdfWord]:
        """Go through the text, without what pages repeat in their margins."""
        return (word for page in self.pages for word in page.words if not word.running)

    def marks_in(self, page: int, box: Box) -> tuple[str, ...]:
        """Find the elements that the words inside of a rectangle belong to."""
        inside = (word for word in self.pages[page].words if word.mark and box.holds(word.box))
        return tuple(dict.fromkeys(word.mark for word in inside if word.mark))

    def running_words(self) -> Iterator[PdfWord]:
        """Go through what pages repeat in their margins."""
        return (word for page in self.pages for word in page.words if word.running)


@dataclass(frozen=True, slots=True)
class Raster:
    """A page as a picture."""

    page: int
    content: bytes
    """A WebP file, without loss."""
