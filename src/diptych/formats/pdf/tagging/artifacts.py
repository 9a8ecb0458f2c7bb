"""Content that is there for the eyes only, marked as such where it was painted.

WeasyPrint brackets each piece of text and each image in the stream of its sheet:

    /Span <</MCID 7>> BDC … EMC    becomes    /Artifact <</Type /Pagination>> BDC … EMC
"""

from collections.abc import Mapping, Sequence

import pydyf

from diptych.formats.pdf.recording import RecordedPage
from diptych.formats.pdf.tagging.structure import Artifact, Mark
from diptych.formats.problems import TRANSPARENT_TEXT
from diptych.model.diagnostic import InputError
from diptych.model.place import Place


def mark_artifacts(
    pages: Sequence[RecordedPage], artifacts: Mapping[Mark, Artifact], place: Place
) -> None:
    """Turn marked content into artifacts.

    Raises:
        InputError: content was painted elsewhere than on its sheet, out of reach of tags.
    """
    for number, page in enumerate(pages):
        met = _mark(page.stream, number, artifacts)
        if met != len(page.marks):
            raise InputError([TRANSPARENT_TEXT.found(place, page=number + 1)])


def _mark(stream: pydyf.Stream, page: int, artifacts: Mapping[Mark, Artifact]) -> int:
    """Rewrite one stream in place, and count the marked content in it."""
    operands = stream.stream
    met = 0
    for index, operand in enumerate(operands):
        if isinstance(operand, pydyf.Dictionary) and "MCID" in operand:
            met += 1
            artifact = artifacts.get(Mark(page, operand["MCID"]))
            if artifact is not None:
                operands[index - 1] = "/Artifact"
                operands[index] = pydyf.Dictionary(dict(artifact.properties))
    return met
