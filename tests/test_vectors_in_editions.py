"""The test vectors of the conventions (section 9) hold in editions: on screen, and on paper.

A vector stands alone in a list item.  On the page it is compared code point by code point;
in the PDF it is what a reader copies.
"""

import re
from functools import cache
from pathlib import PurePosixPath

import pypdfium2
import pytest

from diptych.formats import FORMATS
from diptych.model.document import Document
from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Asset, Medium, Page
from diptych.model.project import SourceFile
from diptych.sources import parse
from languages.notation import shown
from languages.test_vectors import VALUES
from rendering.elements import words
from rendering.sample import EN, FR, ROOT, SETTINGS, pages

TYPED = (
    (
        "V-27",
        "(PDF, {filesize}`5.52 MB`)",
        "(PDF, {filesize}`5.52 MB`)",
        "(PDF, 5.52⍽MB)",
        "(PDF, 5,52⍽Mo)",
    ),
    ("V-28", "Contact:", "Contact :", "Contact:", "Contact⍽:"),
    ("V-29", "Really?", "Vraiment ?", "Really?", "Vraiment?"),
    (
        "V-30",
        "\"He said 'yes'.\"",
        '"Il a dit “oui”."',
        "“He said ‘yes’.”",
        "«⍽Il a dit “oui”.⍽»",
    ),
    (
        "V-38",
        "{number}`-2800` ({percent}`-0.0%`)",
        "{number}`-2800` ({percent}`-0.0%`)",
        "-2,800 (-0.0%)",
        "-2⍽800 (-0,0⍽%)",
    ),
)
"""What an author types in either language, and what readers of either get."""
VECTORS = (
    *TYPED,
    *(
        (vector, *(f"{{{kind}}}`{content}`",) * 2, english, french)
        for vector, kind, content, english, french in VALUES
    ),
)
DATELINES = {
    EN: "OTTAWA, Ontario, November⍽22, 2026 —",
    FR: "OTTAWA (Ontario), le 22⍽novembre 2026 —",
}
_ITEM = re.compile(r"<li>(.*?)</li>")
_RAISED = re.compile(r"(?<=[0-9])\r\n(?=e(?:r|\b))")
"""PDFium takes raised letters for a line of their own."""
FRONT = """+++
kind = "news-release"
language = "{language}"
date = 2026-11-22
title = "A title"
institutions = ["statistics-canada"]
localities = [{{ city = "Ottawa", province = "ON" }}]
+++

Text.

"""


@pytest.mark.parametrize("language", [EN, FR])
def test_on_screen(language: LanguageCode) -> None:
    """Every character of a vector stands in the page, no-break spaces included."""
    body = _page(language, Medium.SCREEN).html.partition("Text.</p>")[2].partition("</ul>")[0]
    found = [shown(words(item)) for item in _ITEM.findall(body)]

    assert _expected(language) == found


@pytest.mark.parametrize("language", [EN, FR])
def test_on_paper(language: LanguageCode) -> None:
    """Whoever copies a vector out of the PDF has the same characters."""
    lines = [
        line.removeprefix("•").strip()
        for line in _copied(_page(language, Medium.PAPER)).splitlines()
    ]

    assert [] == [vector for vector in _expected(language) if vector not in lines]


@pytest.mark.parametrize("language", [EN, FR])
def test_dateline_of_paper(language: LanguageCode) -> None:
    """The dateline of documents is that of the wire (V-33)."""
    page = _page(language, Medium.PAPER)

    assert DATELINES[language] in shown(words(page.html))
    assert DATELINES[language] in _copied(page)


def _expected(language: LanguageCode) -> list[str]:
    return [vector[3 if language == EN else 4] for vector in VECTORS]


def _copied(page: Page) -> str:
    file = pypdfium2.PdfDocument(FORMATS["pdf"].encode(page, _assets()).content)
    text = "\n".join(sheet.get_textpage().get_text_bounded() for sheet in file)
    return shown(_RAISED.sub("", text))


def _page(language: LanguageCode, medium: Medium) -> Page:
    return next(
        page
        for page in _pages()
        if page.publication and (page.language, page.medium) == (language, medium)
    )


@cache
def _pages() -> tuple[Page, ...]:
    editions = {code: Edition(code, _document(code)) for code in (EN, FR)}
    return pages(Publication(editions[EN].document, editions))


def _document(language: LanguageCode) -> Document:
    typed = (vector[1 if language == EN else 2] for vector in VECTORS)
    text = FRONT.format(language=language) + "".join(f"- {one}\n" for one in typed)
    return parse(SourceFile(PurePosixPath("content/vectors/index.md"), text), SETTINGS, {})


@cache
def _assets() -> tuple[Asset, ...]:
    folder = ROOT / "templates"
    return tuple(
        Asset("assets" / PurePosixPath(path.relative_to(folder).as_posix()), path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".css", ".ttf"}
    )
