"""The list of releases in each language, year by year, newest first."""

from collections.abc import Iterator
from itertools import groupby

from diptych.model.edition import Publication
from diptych.model.page import Medium, Page
from diptych.rendering.inlines import Writer
from diptych.rendering.paths import index_path, screen_suffix, way
from diptych.rendering.release import day_of, description_of, title_of
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, Twin, page_view, writer_at
from diptych.rendering.view import Entry, Year

TEMPLATE = "index.html"


def index_pages(site: Site) -> Iterator[Page]:
    """Make the list of releases in each language of the site."""
    twins = {
        language: Twin(words.news(), index_path(language)) for language, words in site.words.items()
    }
    for language, twin in twins.items():
        spot = Spot(language, Medium.SCREEN, twin.path)
        html = site.engines[language].fill(
            TEMPLATE, page=page_view(site, spot, twins), years=tuple(_years(site, spot))
        )
        yield Page("", language, Medium.SCREEN, spot.path, html)


def entries(site: Site, spot: Spot) -> Iterator[Entry]:
    """List the releases as they are seen from a page, newest first."""
    writer = writer_at(site, spot)
    for publication in sorted(site.publications, key=_age):
        if spot.language in publication.editions:
            yield _entry(site, spot, publication, writer)


def _years(site: Site, spot: Spot) -> Iterator[Year]:
    for number, of_the_year in groupby(entries(site, spot), key=lambda entry: entry.issued.year):
        yield Year(number, tuple(of_the_year))


def _age(publication: Publication) -> tuple[int, str]:
    """Order releases from new to old, those of one day by key."""
    return (-publication.source.metadata.date.toordinal(), publication.key)


def _entry(site: Site, spot: Spot, publication: Publication, writer: Writer) -> Entry:
    document = publication.editions[spot.language].document
    path = site.paths[publication.key, spot.language]
    return Entry(
        title=writer.write(title_of(document)),
        kind_name=writer.words.kind(document.metadata.kind.value),
        link=way(spot.path, path) + screen_suffix(path),
        issued=day_of(document.metadata.date, writer),
        description=description_of(document, writer),
    )
