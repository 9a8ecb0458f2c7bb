"""The pages of archives: every release, by year and by institution, in each language."""

from collections.abc import Iterator, Sequence

from diptych.model.page import Medium, Page
from diptych.rendering.archives import Archive, archives, with_parts
from diptych.rendering.listing import years
from diptych.rendering.paths import screen_suffix, way
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, Twin, page_view
from diptych.rendering.view import NamedLink

TEMPLATE = "archive.html"
LATEST = 100
"""Releases that the page of a parted archive shows itself."""


def archive_pages(site: Site) -> Iterator[Page]:
    """Make the pages of all archives, and of what they fall into."""
    for together in archives(site):
        for archive in with_parts(together):
            yield from _pages(site, archive)


def archive_links(found: Sequence[Archive], spot: Spot) -> tuple[NamedLink, ...]:
    """Lead from a page to archives."""
    paths = [(one.names[spot.language], one.paths[spot.language]) for one in found]
    return tuple(
        NamedLink(name, way(spot.path, path) + screen_suffix(path)) for name, path in paths
    )


def _pages(site: Site, archive: Archive) -> Iterator[Page]:
    twins = {
        language: Twin(f"{words.news()} – {archive.titles[language]}", archive.paths[language])
        for language, words in site.words.items()
    }
    shown = archive.publications[:LATEST] if archive.parts else archive.publications
    for language, twin in twins.items():
        spot = Spot(language, Medium.SCREEN, twin.path)
        html = site.engines[language].fill(
            TEMPLATE,
            page=page_view(site, spot, twins),
            years=years(shown, site, spot),
            parts=archive_links(archive.parts, spot),
        )
        yield Page("", language, Medium.SCREEN, spot.path, html)
