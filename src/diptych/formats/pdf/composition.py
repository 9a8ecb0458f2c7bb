"""What is to be written into one file: sheets in their order, and the pages that they show."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from weasyprint import Document

from diptych.formats.pdf.recording import RecordedPage


@dataclass(frozen=True, slots=True)
class Part:
    """A page, and the sheets that show it."""

    root: Element
    """The `html` element."""
    sheets: Mapping[int, RecordedPage]
    """By their place in the file, in the order of reading."""


@dataclass(frozen=True, slots=True)
class Composition:
    """A file before it is written."""

    document: Document
    """All its sheets in order, and its metadata."""
    parts: tuple[Part, ...]
    """In the order in which they are read."""
    upside_down: frozenset[int] = frozenset()
    """The sheets that are turned for those who begin at the other cover."""
    view: Mapping[str, str] = field(default_factory=dict)
    """What the catalog says of how sheets are shown beside each other."""


def single(document: Document, root: Element) -> Composition:
    """Compose the file of one edition.

    Args:
        document: as it was laid out.
        root: of the page that it shows.
    """
    sheets = recorded_sheets(document)
    return Composition(document.copy(sheets), (Part(root, dict(enumerate(sheets))),))


def recorded_sheets(document: Document) -> list[RecordedPage]:
    """Take the sheets of a document, ready to be tagged once they are painted."""
    return [RecordedPage(page) for page in document.pages]
