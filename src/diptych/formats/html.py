"""HTML: the page itself, as UTF-8 with Unix line ends."""

from diptych.formats.format import Format, artifact
from diptych.model.page import Artifact, Asset, Medium, Page


def encode(page: Page, _assets: tuple[Asset, ...]) -> Artifact:
    """Write down a page; its assets stay files of their own."""
    text = page.html.replace("\r\n", "\n").replace("\r", "\n")
    return artifact(page, page.suffix, text.encode("utf-8"))


HTML = Format("html", Medium.SCREEN, ".html", encode)
"""The format of web pages."""
