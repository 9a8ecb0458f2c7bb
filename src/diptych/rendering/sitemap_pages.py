"""The map of the site: every page that a search engine should know, with its counterparts.

A site that one map cannot hold has several, and `sitemap.xml` is then their index: the address
that search engines were told stays the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.rendering.archives import archives, with_parts
from diptych.rendering.machine_view import Mapped, PartOfMap
from diptych.rendering.paths import index_path
from diptych.rendering.site import Site
from diptych.rendering.spot import address

TEMPLATE = "sitemap.xml"
INDEX_TEMPLATE = "sitemap-index.xml"
PATH = PurePosixPath("sitemap")
SUFFIX = ".xml"
MOST = 50_000
"""Addresses that one map may hold (sitemaps.org)."""
HEAVIEST = 50 * 1024 * 1024
"""Bytes that one map may have (sitemaps.org)."""

_FRAME = 512
"""More than the bytes of a map that are about no page."""
_ENTRY, _ALTERNATE = 96, 64
"""More than the bytes of an entry, and of each alternate in it, beside their addresses."""


def sitemap_pages(site: Site) -> Iterator[Page]:
    """Make the map; a draft has none, since nobody should find it."""
    if site.draft:
        return
    engine = site.engines[site.settings.languages[0]]
    maps = tuple(parted(_mapped_pages(site), MOST, HEAVIEST))
    if len(maps) <= 1:
        pages = maps[0] if maps else ()
        yield _page(PATH, engine.fill(TEMPLATE, pages=pages))
        return
    found = {PATH.with_name(f"{PATH.name}-{number}"): pages for number, pages in enumerate(maps, 1)}
    parts = tuple(
        PartOfMap(f"{site.settings.base_address}/{path}{SUFFIX}", max(one.changed for one in pages))
        for path, pages in found.items()
    )
    yield _page(PATH, engine.fill(INDEX_TEMPLATE, parts=parts))
    for path, pages in found.items():
        yield _page(path, engine.fill(TEMPLATE, pages=pages))


def parted(pages: Iterable[Mapped], most: int, heaviest: int) -> Iterator[Sequence[Mapped]]:
    """Part the pages of a site into maps, each as full as may be.

    Args:
        pages: of the site.
        most: how many a map may hold.
        heaviest: how many bytes it may have.
    """
    together: list[Mapped] = []
    weight = _FRAME
    for page in pages:
        added = _weight(page)
        if together and (len(together) == most or weight + added > heaviest):
            yield together
            together, weight = [], _FRAME
        together.append(page)
        weight += added
    if together:
        yield together


def _weight(page: Mapped) -> int:
    """Say how many bytes an entry has at most; addresses are written in ASCII."""
    alternates = sum(_ALTERNATE + len(address) for _, address in page.alternates)
    return _ENTRY + len(page.address) + alternates


def _page(path: PurePosixPath, xml: str) -> Page:
    return Page("", None, Medium.MACHINE, path, xml, SUFFIX)


def _mapped_pages(site: Site) -> Iterator[Mapped]:
    for publication in site.publications:
        places = ((code, site.paths[publication.key, code]) for code in publication.editions)
        yield from _mapped(site, places, publication.source.metadata.modified.isoformat())
    languages = site.settings.languages
    yield from _mapped(site, ((code, index_path(code)) for code in languages), "")
    for together in archives(site):
        for archive in with_parts(together):
            yield from _mapped(site, archive.paths.items(), "")


def _mapped(
    site: Site, places: Iterable[tuple[LanguageCode, PurePosixPath]], changed: str
) -> Iterator[Mapped]:
    twins = tuple((code, address(site, path)) for code, path in places)
    for _, own in twins:
        yield Mapped(own, changed, twins)
