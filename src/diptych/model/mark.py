"""Marks: how a text is known again on a page and in its PDF.

A page on paper wraps each of its texts in a span with this attribute; the PDF has it as
the identifier of a structure element.  So a place on a sheet of paper leads to its
message without anything being searched for, and neither readers nor validators see more
than one named element among others.
"""

from collections.abc import Mapping
from typing import NamedTuple

from diptych.model.document import Document
from diptych.model.place import Place
from diptych.model.text import Text

ATTRIBUTE = "data-text"
"""What carries a mark in the HTML of a page."""

EDITION = "data-edition"
"""What says, in a document of all editions, of which one an element is; empty: of none."""
EDITION_MARK = "edition-"
"""What begins the identifier of a whole edition in the PDF of such a document."""


class TextIdentity(NamedTuple):
    """What a text is in every edition of its document."""

    place: Place
    """In the source."""
    part: str


def marks(document: Document) -> Mapping[TextIdentity, str]:
    """Name the texts of a document, alike in all of its editions.

    They are counted, not named by their place: a line more in a source changes no PDF.
    """
    return {identity(text): f"text-{number}" for number, text in enumerate(document.texts())}


def identity(text: Text) -> TextIdentity:
    """Tell which text of the source this one is, or stands for."""
    source = text.source or text
    return TextIdentity(source.place, source.part.english())
