"""What a PDF says of itself: all that readers need, and nothing of who made it."""

import getpass
import io
import re
import socket
import tempfile
from pathlib import Path

import pikepdf
import pytest

from diptych.formats import FORMATS
from formats.samples import WORDS, assets, page, release


def _readable(content: bytes) -> str:
    """Lay a PDF open: every object and stream that is neither font nor image."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        objects = tuple(pdf.objects)
        streams = (item for item in objects if isinstance(item, pikepdf.Stream))
        texts = (item for item in streams if "/Length1" not in item and "/Width" not in item)
        pieces = [*(item.unparse() for item in objects), *(item.read_bytes() for item in texts)]
    return b"\n".join(pieces).decode("latin-1")


@pytest.mark.parametrize("language", WORDS)
def test_title_is_shown_in_the_language_of_the_edition(language: str) -> None:
    """Readers see the title instead of a file name, and know how to pronounce it."""
    content = FORMATS["pdf"].encode(release(language), assets()).content

    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert WORDS[language].title == str(pdf.docinfo["/Title"])
        assert f"{language}-CA" == str(pdf.Root.Lang)
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.Root.MarkInfo.Marked


@pytest.mark.parametrize("language", WORDS)
def test_bookmarks_are_the_headings(language: str) -> None:
    """The outline holds the title, and under it the parts."""
    content = FORMATS["pdf"].encode(release(language), assets()).content
    words = WORDS[language]

    with pikepdf.open(io.BytesIO(content)) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root
        assert words.title == title.title
        assert [f"{words.highlights} 1", words.contacts] == [part.title for part in title.children]


def test_dates_come_from_the_page_alone() -> None:
    """A page that names no date makes a PDF without one."""
    undated = FORMATS["pdf"].encode(page("<h1>T</h1>"), assets()).content
    dated = FORMATS["pdf"].encode(release("en"), assets()).content

    with pikepdf.open(io.BytesIO(undated)) as pdf:
        assert {"/Producer", "/Title"} == set(pdf.docinfo.keys())
    with pikepdf.open(io.BytesIO(dated)) as pdf:
        assert "D:20261122" == str(pdf.docinfo["/ModDate"])
        assert b"2026-11-22</xmp:ModifyDate>" in pdf.Root.Metadata.read_bytes()


def test_nothing_tells_of_the_machine() -> None:
    """No name of user, host or folder, no virtual address and no time stands anywhere."""
    text = _readable(FORMATS["pdf"].encode(release("en"), assets()).content)
    secrets = (socket.gethostname(), getpass.getuser(), str(Path.home()), str(Path.cwd()))
    folders = (tempfile.gettempdir(), "assets", "site-packages", "release.invalid")

    assert "Agencies agree" in text
    assert [] == [word for word in (*secrets, *folders) if re.search(rf"{re.escape(word)}\b", text)]


def test_every_font_is_embedded_and_vendored() -> None:
    """Only faces of the style sheet are used, as subsets that carry their characters."""
    content = FORMATS["pdf"].encode(release("fr"), assets()).content

    with pikepdf.open(io.BytesIO(content)) as pdf:
        descriptors = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
        ]
        names = {str(item.FontName).partition("+")[2] for item in descriptors}
        assert all("/FontFile2" in item for item in descriptors)

    assert {
        "Lato-Bold",
        "Noto-Sans",
        "Noto-Sans-Bold",
        "Noto-Sans-Canadian-Aboriginal",
    } == names


def test_a_link_is_met_once() -> None:
    """Words marked up inside a link make no second area for the keyboard."""
    link = '<a href="https://example.gc.ca/">the <em>Act</em> <span lang="fr">Loi</span></a>'
    content = FORMATS["pdf"].encode(page(f"<h1>T</h1><p>{link}</p>"), assets()).content

    with pikepdf.open(io.BytesIO(content)) as pdf:
        (area,) = pdf.pages[0].Annots
        assert ("the Act Loi", "https://example.gc.ca/") == (str(area.Contents), str(area.A.URI))
