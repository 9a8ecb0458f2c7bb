"""PDFs are read in the order of their structure, with what they declare of themselves."""

from functools import cache

import pytest

from diptych.formats import FORMATS
from diptych.reading import Outlined, PaperDocument, read_paper
from formats.samples import assets, page

BODY = (
    "<main><h1>A title</h1><h2>A part</h2>"
    "<p>One <span lang='fr'>deux</span></p><ul><li>Item</li></ul>"
    "<table><tr><th scope='col'>Year</th></tr><tr><td>2026</td></tr></table></main>"
)


@cache
def _read() -> PaperDocument:
    document = read_paper(FORMATS["pdf"].encode(page(BODY), assets()).content)
    assert document is not None
    return document


def test_text_comes_in_the_order_of_the_structure() -> None:
    """Bullets that layout sets before items are known as such."""
    said = "".join(passage.text for passage in _read().passages if not passage.label)

    assert said.split() == ["A", "titleA", "partOne", "deuxItemYear2026"]


def test_each_passage_says_its_role_and_language() -> None:
    """What is marked in the page is marked in the PDF."""
    spoken = {passage.text.strip(): passage for passage in _read().passages}

    assert spoken["A title"].roles[-1] == "H1"
    assert "TH" in spoken["Year"].roles
    assert spoken["deux"].language.startswith("fr")
    assert spoken["Item"].language.startswith("en")


def test_declarations_are_read_where_the_file_hides_them() -> None:
    """Title, tags, identification and bookmarks, also those in compressed objects."""
    document = _read()

    assert (True, True, True) == (document.tagged, document.shows_title, document.accessible)
    assert (Outlined("A title", 1), Outlined("A part", 2)) == document.outline
    assert ((), (), (), ()) == (
        document.borrowed_fonts,
        document.actions,
        document.unseen,
        document.untagged,
    )


def test_words_of_a_drawing_stand_in_it() -> None:
    """Centred words, which PDF has in groups, are seen, and belong to a figure with its words."""
    drawing = (
        '<main><h1>T</h1><svg xmlns="http://www.w3.org/2000/svg" width="90" height="40">'
        "<desc>What is drawn.</desc><g transform='translate(40 20)'>"
        "<text text-anchor='middle' font-family='Noto Sans'>2025</text></g></svg></main>"
    )
    document = read_paper(FORMATS["pdf"].encode(page(drawing), assets()).content)

    assert document is not None
    assert ["2025"] == [one.text for one in document.passages if one.drawn]
    assert ((), ()) == (document.unseen, document.untagged)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"<html>"])
def test_what_is_no_pdf_is_none(content: bytes) -> None:
    """Nobody sees an error of the library."""
    assert read_paper(content) is None
