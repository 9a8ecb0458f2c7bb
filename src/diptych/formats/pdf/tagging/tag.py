"""Tag a painted document: the one function that the rest of the room is behind."""

import pydyf

from diptych.formats.pdf.composition import Composition
from diptych.formats.pdf.tagging.reading import read
from diptych.formats.pdf.tagging.relabelling import relabel
from diptych.formats.pdf.tagging.tables import describe_tables
from diptych.formats.pdf.tagging.writing import write
from diptych.model.place import Place


def tag(pdf: pydyf.PDF, composition: Composition, place: Place) -> None:
    """Give a painted document its structure, to PDF/UA-1 (ISO 14289-1).

    Args:
        pdf: what was painted, with an empty structure tree.
        composition: what it was painted from: sheets with their boxes and marked content.
        place: for diagnostics.

    Raises:
        InputError: the page holds what no tag can mend.
    """
    pages = composition.document.pages
    structure = read(composition.parts, place)
    describe_tables(structure.document)
    relabel(pages, structure, place)
    write(pdf, structure.document, pages)
