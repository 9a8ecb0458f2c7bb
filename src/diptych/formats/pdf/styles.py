"""Style sheets and their fonts, parsed once for all the pages that share them.

Reading eight font faces and a style sheet costs as much as laying out half a page, and
a fresh font configuration for each page doubles the time and never gives the memory back.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from weasyprint import CSS
from weasyprint.css.counters import CounterStyle
from weasyprint.text.fonts import FontConfiguration

from diptych.formats.pdf.fetcher import BASE, LockedFetcher
from diptych.formats.pdf.isolation import isolated_fonts
from diptych.formats.pdf.journal import problems, recorded
from diptych.model.diagnostic import InputError
from diptych.model.page import Asset
from diptych.model.place import Place

STYLE_SUFFIXES = frozenset({".css", ".ttf"})
"""Of the assets that a style sheet is read with; images are read with each page."""

PAPER_MEDIA = frozenset({"", "all", "print"})

FONT_RULE = "@font-face"
_BRINGS_FONTS = (FONT_RULE.encode(), b"@import")
"""What an imported sheet brings is not followed."""
CONFORMANCE = ":root { image-rendering: crisp-edges !important }"
"""PDF/A forbids the interpolation of images that readers would otherwise be asked for."""


@dataclass(frozen=True, slots=True)
class Styles:
    """Parsed style sheets, in the order of the page's links."""

    sheets: tuple[CSS, ...]
    fonts: FontConfiguration
    counters: CounterStyle


def take_links(root: Element) -> tuple[PurePosixPath, ...]:
    """Remove the links to style sheets for paper from a page, and say what they named.

    Their sheets come back as `prepare` returns them.  They then rank as the user's: below
    `style` elements, above the browser's own, which is where a page wants them.
    """
    parents = {child: parent for parent in root.iter() for child in parent}
    links = tuple(_links(root))
    for link in links:
        parents[link].remove(link)
    return tuple(PurePosixPath(unquote(link.get("href", "").strip())) for link in links)


def names_fonts(
    root: Element, sheets: tuple[PurePosixPath, ...], assets: tuple[Asset, ...]
) -> bool:
    """Tell whether a page brings fonts along: without any, Pango would end the whole process.

    Args:
        root: of the page.
        sheets: that it links to.
        assets: among which they are.
    """
    linked = (asset.content for asset in assets if asset.path in sheets)
    inside = ("".join(style.itertext()).encode() for style in root.iter("style"))
    return any(rule in text for text in (*linked, *inside) for rule in _BRINGS_FONTS)


def _links(root: Element) -> Iterator[Element]:
    for link in root.iter("link"):
        kinds = link.get("rel", "").lower().split()
        media = link.get("media", "").strip().lower()
        if "stylesheet" in kinds and "alternate" not in kinds and media in PAPER_MEDIA:
            yield link


# A project has one style sheet for paper; a few more leave room for a change while watching.
@lru_cache(maxsize=4)
def prepare(sheets: tuple[PurePosixPath, ...], assets: tuple[Asset, ...]) -> Styles:
    """Parse style sheets and load their fonts.

    Args:
        sheets: their paths among the assets.
        assets: those with a suffix of `STYLE_SUFFIXES`, so that no image is part of the key.

    Raises:
        InputError: something is missing, or WeasyPrint complains about it.
    """
    place = Place(sheets[0] if sheets else PurePosixPath())
    fetcher = LockedFetcher(assets, place)
    with recorded() as journal, isolated_fonts():
        fonts, counters = FontConfiguration(), CounterStyle()
        sources = [{"string": CONFORMANCE}, *({"url": f"{BASE}{path}"} for path in sheets)]
        parsed = tuple(
            CSS(**source, url_fetcher=fetcher, font_config=fonts, counter_style=counters)
            for source in sources
        )
    if found := problems(journal, fetcher.refusals, place):
        raise InputError(found)
    return Styles(parsed, fonts, counters)
