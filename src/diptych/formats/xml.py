"""XML: what programs read of a site, as UTF-8 with Unix line ends."""

from diptych.formats.format import Format, artifact
from diptych.model.page import Artifact, Asset, Medium, Page


def encode(page: Page, _assets: tuple[Asset, ...]) -> Artifact:
    """Write a feed or a map down."""
    text = page.html.replace("\r\n", "\n").replace("\r", "\n")
    return artifact(page, page.suffix, text.encode("utf-8"))


XML = Format("xml", Medium.MACHINE, ".xml", encode)
"""The format of feeds and of the map of the site."""
