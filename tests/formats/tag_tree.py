"""The structure tree of a PDF as text that a person can review.

One line a structure element, indented; what it says of itself stands in brackets, and
its text in quotes.  Lines are joined as readers join them: by a space, or by nothing
where a word was broken.
"""

import ctypes
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pikepdf
import pypdfium2
from pypdfium2 import raw

_LINE = 100
"""Longer texts are cut in the middle of nowhere: a dump is for structure, not for prose."""

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"


class Piece(NamedTuple):
    """The text of a piece of marked content."""

    text: str
    baseline: float


def dump(content: bytes) -> str:
    """Write down the structure tree of a PDF."""
    texts = _texts(content)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for mark, text in _actual_texts(pdf):
            texts[mark] = [Piece(text, texts[mark][0].baseline)]
        sheets = {sheet.obj.objgen: number for number, sheet in enumerate(pdf.pages)}
        document = pdf.Root.StructTreeRoot.K[0]
        assert isinstance(document, pikepdf.Dictionary)
        return "\n".join(_lines(document, "", texts, sheets)) + "\n"


def texts_outside(content: bytes) -> tuple[str, ...]:
    """Collect what is drawn and belongs to no structure element, sheet by sheet."""
    outside = sorted(item for item in _texts(content).items() if item[0][1] < 0)
    return tuple(" ".join(piece.text for piece in pieces) for _, pieces in outside)


def _texts(content: bytes) -> dict[tuple[int, int], list[Piece]]:
    """Read the text of each piece of marked content, by sheet and number."""
    texts: dict[tuple[int, int], list[Piece]] = {}
    document = pypdfium2.PdfDocument(content)
    for number in range(len(document)):
        sheet = document[number]
        words = sheet.get_textpage()
        for piece in sheet.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            mark = raw.FPDFPageObj_GetMarkedContentID(piece)
            read = Piece(_text(piece, words), piece.get_matrix().f)
            texts.setdefault((number, mark), []).append(read)
    document.close()
    return texts


def _text(piece: pypdfium2.PdfObject, words: pypdfium2.PdfTextPage) -> str:
    length = raw.FPDFTextObj_GetText(piece, words, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(
        piece, words, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length
    )
    return buffer.raw[:length].decode("utf-16-le").rstrip("\0")


def _actual_texts(pdf: pikepdf.Pdf) -> Iterator[tuple[tuple[int, int], str]]:
    """Find what the file itself says that marked content reads as."""
    for number, sheet in enumerate(pdf.pages):
        for instruction in pikepdf.parse_content_stream(sheet, "BDC"):
            properties = instruction.operands[1]
            if isinstance(properties, pikepdf.Dictionary) and "/ActualText" in properties:
                yield (number, int(properties.MCID)), str(properties.ActualText)


def _lines(
    element: pikepdf.Dictionary,
    indent: str,
    texts: Mapping[tuple[int, int], list[Piece]],
    sheets: Mapping[tuple[int, int], int],
) -> Iterator[str]:
    """Write down one element, and all below it."""
    kids = list(element.get("/K", []))
    facts = " ".join(_facts(element))
    heading = indent + str(element.S)[1:] + (f" [{facts}]" if facts else "")
    pieces: list[Piece] = []
    below: list[str] = []
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            below += [*_quoted(pieces, indent), *_lines(kid, indent + "  ", texts, sheets)]
            pieces = []
        elif (mark := _mark(kid, element, sheets)) is not None:
            pieces += texts.get(mark, [])
    if below:
        yield heading
        yield from (*below, *_quoted(pieces, indent))
    else:
        yield " ".join((heading, *(line.strip() for line in _quoted(pieces, indent))))


def _quoted(pieces: list[Piece], indent: str) -> tuple[str, ...]:
    text = ""
    for index, piece in enumerate(pieces):
        broken = index > 0 and abs(piece.baseline - pieces[index - 1].baseline) > 1
        text += " " * (broken and not text.endswith(_SOFT_HYPHEN)) + piece.text
    text = " ".join(text.replace(_SOFT_HYPHEN, "").split())
    return (f'{indent}  "{text[:_LINE]}"',) if text else ()


def _mark(
    kid: object, element: pikepdf.Dictionary, sheets: Mapping[tuple[int, int], int]
) -> tuple[int, int] | None:
    """Tell where content stands; none for what is no content but a link's area."""
    if isinstance(kid, int):
        return sheets[element.Pg.objgen], kid
    if isinstance(kid, pikepdf.Dictionary) and kid.Type == pikepdf.Name.MCR:
        return sheets[kid.Pg.objgen], int(kid.MCID)
    return None


def _facts(element: pikepdf.Dictionary) -> Iterator[str]:
    """Say what an element says of itself; rectangles only by their being there."""
    for key in ("/Lang", "/Alt", "/E", "/ID"):
        if key in element:
            yield f"{key[1:]}={element[key]!s}"
    for group in pikepdf.Array([element.A]) if "/A" in element else ():
        for key, value in group.items():
            if key == "/Headers":
                yield f"Headers={','.join(map(str, value))}"
            elif key == "/BBox":
                yield "BBox"
            elif key != "/O":
                yield f"{key[1:]}={str(value).removeprefix('/')}"
    for words, count in Counter(_areas(element)).items():
        yield f"{count} area{'s' * (count > 1)}={words}"


def _areas(element: pikepdf.Dictionary) -> Iterator[str]:
    """Say what the active areas of a link are called."""
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == pikepdf.Name.OBJR:
            yield str(kid.Obj.Contents)
