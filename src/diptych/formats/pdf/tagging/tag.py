"""Tag a painted document: the one function that the rest of the room is behind."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

import pydyf

from diptych.formats.pdf.recording import RecordedPage
from diptych.formats.pdf.tagging.reading import read
from diptych.formats.pdf.tagging.relabelling import relabel
from diptych.formats.pdf.tagging.tables import describe_tables
from diptych.formats.pdf.tagging.writing import write
from diptych.model.place import Place


def tag(pdf: pydyf.PDF, pages: Sequence[RecordedPage], root: Element, place: Place) -> None:
    """Give a painted document its structure, to PDF/UA-1 (ISO 14289-1).

    Args:
        pdf: what was painted, with an empty structure tree.
        pages: its sheets, with their boxes and marked content.
        root: the `html` element that they were made of.
        place: for diagnostics.

    Raises:
        InputError: the page holds what no tag can mend.
    """
    structure = read(pages, root, place)
    describe_tables(structure.document)
    relabel(pages, structure, place)
    write(pdf, structure.document, pages)
