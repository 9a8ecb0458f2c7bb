"""A page, parsed and styled once, and laid out as often as it takes to fit it."""

from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from weasyprint import CSS, HTML, Document

from diptych.formats.pdf.fetcher import BASE, LockedFetcher
from diptych.formats.pdf.inspection import inspect
from diptych.formats.pdf.styles import FONT_RULE, STYLE_SUFFIXES, names_fonts, prepare, take_links
from diptych.formats.pdf.variant import ARCHIVED
from diptych.formats.problems import NO_FONT
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.page import Asset, Page
from diptych.model.place import Place

_NO_MARGINS = " ".join(
    f"@page {{ @{edge}-{place} {{ content: none }} }}"
    for edges, places in (
        (("top", "bottom"), ("left-corner", "left", "center", "right", "right-corner")),
        (("left", "right"), ("top", "middle", "bottom")),
    )
    for edge in edges
    for place in places
)
"""Takes out what style sheets write around every sheet."""


class Layout:
    """A page that can be laid out.

    Args:
        page: with HTML of its own.
        assets: that it refers to.

    Raises:
        InputError: it holds what may not stand on paper.
    """

    def __init__(self, page: Page, assets: tuple[Asset, ...]) -> None:
        self.place = Place(PurePosixPath(f"{page.path}.pdf"))
        self._fetcher = LockedFetcher(assets, self.place)
        self._html = HTML(string=page.html, base_url=BASE, url_fetcher=self._fetcher)
        if found := tuple(inspect(self.root, self.place)):
            raise InputError(found)
        sheets = take_links(self.root)
        if not names_fonts(self.root, sheets, assets):
            raise InputError([NO_FONT.found(self.place, rule=FONT_RULE)])
        self._styles = prepare(sheets, tuple(a for a in assets if a.path.suffix in STYLE_SUFFIXES))

    @property
    def root(self) -> Element:
        """The `html` element of the page."""
        root: Element = self._html.etree_element
        return root

    @property
    def refusals(self) -> list[Diagnostic]:
        """What the page asked for and did not get, as far as it was laid out."""
        return self._fetcher.refusals

    def empty(self) -> Document:
        """Lay a sheet out that shows nothing."""
        return self._laid_out(HTML(string="<html></html>", url_fetcher=self._fetcher), _NO_MARGINS)

    def lay_out(self, rules: str = "") -> Document:
        """Break the page into sheets of paper.

        Args:
            rules: CSS that comes after the style sheets of the page.
        """
        return self._laid_out(self._html, rules)

    def _laid_out(self, html: HTML, rules: str = "") -> Document:
        fonts, counters = self._styles.fonts, self._styles.counters
        last = [CSS(string=rules, font_config=fonts, counter_style=counters)] if rules else []
        return html.render(
            font_config=fonts,
            counter_style=counters,
            stylesheets=[*self._styles.sheets, *last],
            pdf_variant=ARCHIVED.name,
        )
