"""The cases of `tests/cases/bilingual`: two editions, and the one document that holds both.

Fenced blocks of a case: `arrangement`; `english` and `french`, the inside of `<body>`; then
`sheets`, what stands on each and which way up, `outline`, and `tags`, the structure tree.
"""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

import pikepdf
import pypdfium2
import pytest

from case import Case, cases, rewrite
from diptych.formats import FORMATS
from diptych.model.offer import Arrangement
from diptych.model.page import Medium, Page
from diptych.reading import read_paper
from formats.samples import assets, page
from formats.tag_tree import dump

SHOWN = ("sheets", "outline", "tags")
"""The blocks that a case expects."""
LANGUAGES = {"english": "en", "french": "fr"}
TITLES = {"english": "Prices", "french": "Prix"}


def bilingual(parts: tuple[Page, ...], arrangement: Arrangement) -> Page:
    """Make a page that holds others."""
    path = PurePosixPath("en/news/sample-bil")
    return Page("sample", None, Medium.BILINGUAL, path, "", parts=parts, arrangement=arrangement)


@pytest.mark.parametrize("case", list(cases("bilingual")), ids=str)
def test_document_is_as_the_case_says(case: Case, request: pytest.FixtureRequest) -> None:
    """Sheets, bookmarks and structure are those that the case shows."""
    content = _encoded(case)
    makers = {"sheets": _sheets, "outline": _outline, "tags": dump}
    found = {name: makers[name](content) for name in SHOWN if name in case.blocks}
    if request.config.getoption("--update"):
        for name, text in found.items():
            rewrite(case, name, text)

    assert {name: case.blocks[name] for name in found} == found


def test_every_arrangement_has_a_case() -> None:
    """What nobody has written a case for, nobody has looked at."""
    shown = {Arrangement(case.blocks["arrangement"].strip()) for case in cases("bilingual")}

    assert set(Arrangement) - {Arrangement.NONE} == shown


@pytest.mark.parametrize("arrangement", list(Arrangement)[1:])
def test_equal_editions_give_equal_bytes(arrangement: Arrangement) -> None:
    """Nothing of the moment is in a document, so it may be remembered by its parts."""
    parts = tuple(page(f"<h1>{code}</h1>", language=code) for code in ("en", "fr"))
    content = FORMATS["bilingual-pdf"].encode(bilingual(parts, arrangement), assets()).content

    assert (
        content == FORMATS["bilingual-pdf"].encode(bilingual(parts, arrangement), assets()).content
    )


def test_it_is_called_in_both_languages() -> None:
    """Title and author are said in each language once; the document begins in the first one."""
    head = '<meta name="author" content="{}">'
    english = page("<h1>Prices</h1>", title="Prices", head=head.format("Statistics Canada"))
    french = page(
        "<h1>Prix</h1>", language="fr", title="Prix", head=head.format("Statistique Canada")
    )
    document = bilingual((french, english), Arrangement.FACING)
    paper = read_paper(FORMATS["bilingual-pdf"].encode(document, assets()).content)

    assert paper is not None
    assert ("fr-CA", "Prix / Prices") == (paper.language, paper.metadata["Title"])
    assert "Statistique Canada / Statistics Canada" == paper.metadata["Author"]


def _encoded(case: Case) -> bytes:
    parts = tuple(
        replace(
            page(case.blocks[name], language=LANGUAGES[name], title=TITLES[name]),
            medium=Medium.BILINGUAL,
        )
        for name in case.blocks
        if name in LANGUAGES
    )
    document = bilingual(parts, Arrangement(case.blocks["arrangement"].strip()))
    return FORMATS["bilingual-pdf"].encode(document, assets()).content


def _sheets(content: bytes) -> str:
    """Say of each sheet which way up it is, and the words on it."""
    return "".join(f"{line}\n" for line in _lines_of_sheets(content))


def _lines_of_sheets(content: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        yield str(pdf.Root.get("/PageLayout", "one after the other")).removeprefix("/")
    document = pypdfium2.PdfDocument(content)
    for number in range(len(document)):
        words = " | ".join(document[number].get_textpage().get_text_bounded().split("\r\n"))
        turned = " (upside down)" if document[number].get_rotation() else ""
        yield f"{number + 1}{turned}: {words}".rstrip()
    document.close()


def _outline(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    lines = [
        f"{'  ' * one.level}{one.get_title()} → {(one.get_dest().get_index() or 0) + 1}\n"
        for one in document.get_toc()
    ]
    document.close()
    return "".join(lines)
