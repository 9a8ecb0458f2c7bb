"""The list of releases in each language: the newest ones, and ways to all others."""

from collections.abc import Iterator

from diptych.model.page import Medium, Page
from diptych.rendering.archive_pages import archive_links
from diptych.rendering.archives import archives
from diptych.rendering.listing import newest_first, years
from diptych.rendering.paths import index_path
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, Twin, page_view

TEMPLATE = "index.html"
LATEST = 100
"""Releases that the list of the site shows; older ones stand in the archives."""


def index_pages(site: Site) -> Iterator[Page]:
    """Make the list of releases in each language of the site."""
    twins = {
        language: Twin(words.news(), index_path(language)) for language, words in site.words.items()
    }
    latest = newest_first(site.publications)[:LATEST]
    by_year, by_institution = archives(site)
    for language, twin in twins.items():
        spot = Spot(language, Medium.SCREEN, twin.path)
        html = site.engines[language].fill(
            TEMPLATE,
            page=page_view(site, spot, twins),
            years=years(latest, site, spot),
            by_year=archive_links(by_year, spot),
            by_institution=archive_links(by_institution, spot),
        )
        yield Page("", language, Medium.SCREEN, spot.path, html)
