"""What the painted streams say of their pieces, corrected where it was painted.

WeasyPrint brackets each piece of text and each image in the stream of its sheet:

    /Span <</MCID 7>> BDC … EMC

Content for the eyes only becomes an artifact, which no reader is told of, and a line
that ends inside a word says how it reads without the hyphen:

    /Artifact <</Type /Pagination>> BDC … EMC
    /Span <</MCID 7 /ActualText (statis-)>> BDC … EMC
"""

from collections.abc import Sequence

import pydyf

from diptych.formats.pdf.recording import RecordedPage
from diptych.formats.pdf.tagging.structure import Mark, Structure
from diptych.formats.problems import TRANSPARENT_TEXT
from diptych.model.diagnostic import InputError
from diptych.model.place import Place


def relabel(pages: Sequence[RecordedPage], structure: Structure, place: Place) -> None:
    """Relabel the marked content of all sheets, in place.

    Raises:
        InputError: content was painted elsewhere than on its sheet, out of reach of tags.
    """
    for number, page in enumerate(pages):
        met = _relabel(page.stream, number, structure)
        if met != len(page.marks):
            raise InputError([TRANSPARENT_TEXT.found(place, page=number + 1)])


def _relabel(stream: pydyf.Stream, page: int, structure: Structure) -> int:
    """Rewrite one stream, and count the marked content in it."""
    operands = stream.stream
    met = 0
    for index, operand in enumerate(operands):
        if isinstance(operand, pydyf.Dictionary) and "MCID" in operand:
            met += 1
            mark = Mark(page, operand["MCID"])
            if (artifact := structure.artifacts.get(mark)) is not None:
                operands[index - 1] = "/Artifact"
                operands[index] = pydyf.Dictionary(dict(artifact.properties))
            elif (spoken := structure.hyphenated.get(mark)) is not None:
                operand["ActualText"] = pydyf.String(spoken)
    return met
