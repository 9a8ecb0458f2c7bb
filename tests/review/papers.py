"""PDFs to compare: small ones of our own making, and plain ones as other programs make them."""

from functools import cache
from pathlib import Path, PurePosixPath

from diptych.formats import FORMATS
from diptych.model.language import LanguageCode
from diptych.model.page import Asset, Medium, Page
from diptych.review import PdfDocument, read_pdf

_FONT = Path(__file__).parents[2] / "templates" / "fonts" / "NotoSans-Regular.ttf"
_STYLE = """
@font-face { font-family: Noto; src: url(fonts/NotoSans-Regular.ttf) }
@page { size: letter; margin: 20mm;
  @top-left { content: "Harbours" } @bottom-right { content: "Page " counter(page) } }
html { font: 11pt/1.4 Noto } p { hyphens: auto }
"""


def paper(body: str, style: str = "", language: str = "en") -> PdfDocument:
    """Make a PDF and read it."""
    return read_pdf(encoded(body, style, language), "sample.pdf")


@cache
def encoded(body: str, style: str = "", language: str = "en") -> bytes:
    """Make a PDF of what stands in a page."""
    html = (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>Sample</title>'
        f"<style>{_STYLE}{style}</style></head><body><main>{body}</main></body></html>"
    )
    font = Asset(PurePosixPath("fonts/NotoSans-Regular.ttf"), _FONT.read_bytes())
    page = Page("sample", LanguageCode(language), Medium.PAPER, PurePosixPath("sample"), html)
    return FORMATS["pdf"].encode(page, (font,)).content


def untagged(*lines: str) -> bytes:
    """Write a PDF of one page as simple programs do: letters at places, and no structure."""
    shown = "".join(
        f"BT /F 12 Tf 72 {720 - 16 * number} Td ({line}) Tj ET\n"
        for number, line in enumerate(lines)
    ).encode("latin-1")
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources 6 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Font<</F 5 0 R>>>>",
    )
    body = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return (
        body
        + b"xref\n0 7\n0000000000 65535 f \n%strailer<</Size 7/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (table, len(body))
    )
