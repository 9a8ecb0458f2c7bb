"""A composition to bytes: paint, tag, describe, compress."""

import warnings

import pydyf

from diptych.formats.pdf.carrying import attachments, list_once
from diptych.formats.pdf.composition import Composition
from diptych.formats.pdf.compression import compress_streams
from diptych.formats.pdf.identification import declare_accessible, uncompress_metadata
from diptych.formats.pdf.tagging import tag
from diptych.formats.pdf.variant import variant_of
from diptych.model.page import Page
from diptych.model.place import Place

_HALF_A_TURN = 180


def write(composition: Composition, page: Page, place: Place) -> bytes:
    """Write a file.

    Args:
        composition: what stands on its sheets.
        page: for what it carries besides.
        place: for diagnostics.

    Raises:
        InputError: the page holds what no tag can mend.
    """
    document = composition.document
    declare_accessible(document)

    def finish(_document: object, pdf: pydyf.PDF) -> None:
        uncompress_metadata(pdf)
        tag(pdf, composition, place)
        _turn(pdf, composition.upside_down)
        pdf.catalog.update(composition.view)
        list_once(pdf)
        compress_streams(pdf)

    with warnings.catch_warnings():
        # WeasyPrint leaves it to Python to close the file of its colour profile.
        warnings.filterwarnings("ignore", "unclosed file .*sRGB2014", ResourceWarning)
        content: bytes = document.write_pdf(
            finisher=finish,
            pdf_variant=variant_of(page).name,
            attachments=attachments(page.enclosed, document),
        )
    return content


def _turn(pdf: pydyf.PDF, sheets: frozenset[int]) -> None:
    for number in sheets:
        reference = pdf.page_references[number]
        pdf.objects[int(reference.split()[0])]["Rotate"] = _HALF_A_TURN
