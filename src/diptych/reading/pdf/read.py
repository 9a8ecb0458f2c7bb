"""Bytes to a `PaperDocument`, through PDFium."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.reading.paper import Carried, Outlined, PaperDocument, Passage, UnseenText
from diptych.reading.pdf.declarations import declarations
from diptych.reading.pdf.drawn import DrawnText, drawn_texts
from diptych.reading.pdf.strings import string
from diptych.reading.pdf.structure import Spot, spots

_HALF_A_TURN = 180
SMALLEST = 3.0
"""Points: what is set smaller is not meant to be read; footnote signs have 6 or more."""


def read(content: bytes) -> PaperDocument | None:
    """Read a PDF, as `door.read_paper` says."""
    try:
        file = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return None
    try:
        return _document(file, content)
    finally:
        file.close()


def _document(file: pypdfium2.PdfDocument, content: bytes) -> PaperDocument:
    declared = declarations(content)
    language = string(pdfium.FPDFCatalog_GetLanguage, file)
    passages: list[Passage] = []
    drawn: list[tuple[int, DrawnText]] = []
    untagged: list[str] = []
    for number in _from_either_cover(file):
        page = file[number]
        texts = tuple(drawn_texts(page))
        places = spots(page, language)
        passages += _passages(places, texts, number + 1)
        untagged += _untagged(places, texts)
        drawn += ((number + 1, text) for text in texts)
        page.close()
    return PaperDocument(
        language=language,
        metadata={name: str(text) for name, text in file.get_metadata_dict().items() if text},
        sheets=len(file),
        tagged=bool(pdfium.FPDFCatalog_IsTagged(file)),
        shows_title=declared.shows_title,
        accessible=declared.accessible,
        outline=tuple(Outlined(str(one.get_title()), one.level + 1) for one in file.get_toc()),
        passages=tuple(passages),
        untagged=tuple(untagged),
        unseen=tuple(_unseen(drawn)),
        borrowed_fonts=tuple(sorted({text.font for _, text in drawn if text.font})),
        actions=declared.actions,
        carried=tuple(_carried(file)),
    )


def _from_either_cover(file: pypdfium2.PdfDocument) -> Iterator[int]:
    """Go through sheets as they are read: those that are turned, from the other cover."""
    turned = [number for number in range(len(file)) if _is_turned(file, number)]
    yield from (number for number in range(len(file)) if number not in turned)
    yield from reversed(turned)


def _is_turned(file: pypdfium2.PdfDocument, number: int) -> bool:
    page = file[number]
    rotation: int = page.get_rotation()
    page.close()
    return rotation == _HALF_A_TURN


def _carried(file: pypdfium2.PdfDocument) -> Iterator[Carried]:
    for number in range(file.count_attachments()):
        one = file.get_attachment(number)
        yield Carried(one.get_name(), bytes(one.get_data()))


def _passages(places: Sequence[Spot], texts: Sequence[DrawnText], sheet: int) -> Iterator[Passage]:
    """Put the text of a sheet into the order of its structure."""
    pieces: defaultdict[int, list[str]] = defaultdict(list)
    for drawn in texts:
        pieces[drawn.content].append(drawn.text)
    for spot in places:
        if text := "".join(pieces.get(spot.content, ())):
            yield Passage(text, sheet, spot.roles, spot.mark, spot.language, spot.edition)


def _untagged(places: Sequence[Spot], texts: Sequence[DrawnText]) -> Iterator[str]:
    known = {spot.content for spot in places}
    for text in texts:
        if text.text.strip() and not text.artifact and text.content not in known:
            yield text.text


def _unseen(drawn: Sequence[tuple[int, DrawnText]]) -> Iterator[UnseenText]:
    for sheet, text in drawn:
        small = text.size < SMALLEST
        if text.text.strip() and (text.invisible or text.pale or text.outside or small):
            yield UnseenText(text.text, sheet, text.invisible, text.size, text.pale, text.outside)
