"""A page of the wire, as UTF-8 with Unix line ends."""

from diptych.formats.format import Format, artifact
from diptych.model.page import Artifact, Asset, Medium, Page

WIDTH = 72
"""Columns of a line: what e-mail quotes without breaking (RFC 3676)."""


def encode(page: Page, _assets: tuple[Asset, ...]) -> Artifact:
    """Set a page in lines."""
    # Whoever lays out PDFs has this table of formats too, and waits for nothing behind it.
    from diptych.formats.text.blocks import lines_of  # noqa: PLC0415 - see above
    from diptych.reading import elements, read_html  # noqa: PLC0415 - see above

    root = read_html(page.html).root
    lines = [line.rstrip() for body in elements(root, "body") for line in lines_of(body, WIDTH)]
    return artifact(page, TEXT.suffix, ("\n".join(lines) + "\n").encode("utf-8"))


TEXT = Format("text", Medium.WIRE, ".txt", encode)
"""The format of newswires."""
