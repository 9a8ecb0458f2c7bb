"""A page reads the project's assets while it becomes a PDF, and nothing else on earth."""

import sys
import threading
from pathlib import PurePosixPath
from typing import Self

import pytest

from diptych.formats import FORMATS
from diptych.formats.problems import (
    ATTACHMENT,
    BASE_ADDRESS,
    FORBIDDEN_ADDRESS,
    MISSING_ASSET,
    RELATIVE_LINK,
    UNKNOWN_ASSET_TYPE,
)
from diptych.model.diagnostic import InputError
from diptych.model.page import Asset
from formats.samples import assets, page

ADDRESSES = (
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file:/etc/passwd",
    "file://localhost/etc/passwd",
    "file:///proc/self/environ",
    "file:///etc/passwd%00.png",
    "file:///etc/passwd?x.png",
    "//example.org/x.png",
    "http://127.0.0.1:9/x.png",
    "http://localhost/x.png",
    "https://example.org/x.png",
    "HTTPS://EXAMPLE.ORG/x.png",
    "https://release.invalid@example.org/x.png",
    "https://release.invalid.example.org/x.png",
    "https://release.invalid:443/x.png",
    "http://release.invalid/assets/images/logo.png",
    "ftp://example.org/x.png",
    "gopher://example.org/x.png",
    "javascript:alert(1)",
    "data:text/css,p{}",
    "data:text/html,<p>x</p>",
    "data:font/ttf;base64,AAAA",
    "data:application/pdf;base64,AAAA",
    "/etc/passwd.png",
    "../../../etc/passwd.png",
    "%2e%2e/%2e%2e/etc/passwd.png",
    "..%2f..%2fetc%2fpasswd.png",
    "\\\\server\\share\\x.png",
    "assets/images/logo.png?size=2",
    "assets/images/LOGO.png",
    "assets/css/../../../x.png",
    "assets/fonts/font.woff2",
    "assets/notes.txt",
)
PLACES = {
    "image": '<img src="{address}" alt="x">',
    "style": "<style>p {{ background: url('{address}') }}</style><p>x</p>",
    "import": "<style>@import url('{address}');</style>",
    "font": "<style>@font-face {{ font-family: q; src: url('{address}') }}</style>",
    "object": '<object data="{address}"></object>',
    "drawing": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>x</title>'
    '<image href="{address}" width="9" height="9"/></svg>',
}
REFUSALS = {FORBIDDEN_ADDRESS.code, MISSING_ASSET.code, UNKNOWN_ASSET_TYPE.code}


class Opened:
    """What this thread opens or connects to while it listens."""

    def __init__(self) -> None:
        self.events: list[tuple[str, object]] = []
        self._thread: int | None = None

    def __enter__(self) -> Self:
        self._thread = threading.get_ident()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread = None

    def hear(self, event: str, arguments: tuple[object, ...]) -> None:
        """Note an event of the interpreter, if it is one of ours."""
        if self._thread == threading.get_ident() and event in {"open", "socket.connect"}:
            self.events.append((event, arguments[0]))


OPENED = Opened()
sys.addaudithook(OPENED.hear)


def _codes(body: str) -> list[str]:
    with pytest.raises(InputError) as refusal:
        FORMATS["pdf"].encode(page(f"<h1>T</h1>{body}"), assets())
    return [found.code for found in refusal.value.diagnostics]


@pytest.mark.parametrize("address", ADDRESSES)
def test_address_is_refused(address: str) -> None:
    """No form of address reaches a file or a host, and the build stops."""
    FORMATS["pdf"].encode(page("<h1>T</h1>"), assets())
    with OPENED:
        codes = _codes(PLACES["image"].format(address=address))
    strangers = [
        target
        for _, target in OPENED.events
        if "passwd" in str(target) or "proc" in str(target) or isinstance(target, tuple)
    ]
    OPENED.events.clear()

    assert [] == strangers
    assert 1 == len(codes)
    assert REFUSALS.issuperset(codes)


@pytest.mark.parametrize("place", PLACES)
def test_every_place_of_a_page_is_watched(place: str) -> None:
    """Images, styles, fonts, objects and drawings all ask the same fetcher."""
    codes = _codes(PLACES[place].format(address="https://example.org/x.png"))

    assert [FORBIDDEN_ADDRESS.code] == codes


def test_everything_missing_is_reported_at_once() -> None:
    """Three missing pictures are three diagnostics of one run, each once."""
    pictures = "".join(f'<img src="{name}.png" alt="x">' for name in "abca")

    assert [MISSING_ASSET.code] * 3 == _codes(pictures)


def test_missing_font_is_reported_with_its_style_sheet() -> None:
    """A style sheet that names a missing font makes no PDF."""
    sheet = PurePosixPath("assets/css/paper.css")
    without = tuple(asset for asset in assets() if asset.path.name != "Lato-Bold.ttf")

    with pytest.raises(InputError) as refusal:
        FORMATS["pdf"].encode(page("<h1>T</h1>"), without)

    (found,) = refusal.value.diagnostics
    assert found.place is not None
    assert (MISSING_ASSET.code, sheet) == (found.code, found.place.path)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('<a rel="attachment" href="https://example.org/x.pdf">x</a>', ATTACHMENT.code),
        ('<link rel="attachment" href="file:///etc/passwd">', ATTACHMENT.code),
        ('<base href="https://example.org/">', BASE_ADDRESS.code),
        ('<a href="../other.html">other</a>', RELATIVE_LINK.code),
    ],
)
def test_what_would_embed_or_leak_is_refused(body: str, code: str) -> None:
    """Attachments, other bases and links to the virtual address never get into a PDF."""
    assert [code] == _codes(body)


def test_inline_image_is_allowed() -> None:
    """A picture inside the page needs no file."""
    picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"

    content = FORMATS["pdf"].encode(page(f'<h1>T</h1><img src="{picture}" alt="x">'), assets())

    assert content.content.startswith(b"%PDF-1.7")


def test_broken_image_is_reported() -> None:
    """A file that is no image stops the build instead of leaving a hole."""
    broken = Asset(PurePosixPath("broken.png"), b"no image")

    with pytest.raises(InputError) as refusal:
        FORMATS["pdf"].encode(page('<h1>T</h1><img src="broken.png" alt="x">'), (*assets(), broken))

    assert ["DP512"] == [found.code for found in refusal.value.diagnostics]
