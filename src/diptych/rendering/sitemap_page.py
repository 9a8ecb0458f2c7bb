"""The map of the site: every page that a search engine should know, with its counterparts."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.rendering.archive_pages import archives
from diptych.rendering.machine_view import Mapped
from diptych.rendering.paths import index_path
from diptych.rendering.site import Site
from diptych.rendering.spot import address

TEMPLATE = "sitemap.xml"
PATH = PurePosixPath("sitemap")


def sitemap_page(site: Site) -> Iterator[Page]:
    """Make the map; a draft has none, since nobody should find it."""
    if not site.draft:
        engine = site.engines[site.settings.languages[0]]
        xml = engine.fill(TEMPLATE, pages=tuple(_pages(site)))
        yield Page("", None, Medium.MACHINE, PATH, xml, ".xml")


def _pages(site: Site) -> Iterator[Mapped]:
    for publication in site.publications:
        places = ((code, site.paths[publication.key, code]) for code in publication.editions)
        yield from _mapped(site, places, publication.source.metadata.modified.isoformat())
    languages = site.settings.languages
    yield from _mapped(site, ((code, index_path(code)) for code in languages), "")
    for together in archives(site):
        for archive in together:
            yield from _mapped(site, archive.paths.items(), "")


def _mapped(
    site: Site, places: Iterable[tuple[LanguageCode, PurePosixPath]], changed: str
) -> Iterator[Mapped]:
    twins = tuple((code, address(site, path)) for code, path in places)
    for _, own in twins:
        yield Mapped(own, changed, twins)
