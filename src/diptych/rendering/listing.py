"""Releases in a list, newest first, as they are seen from a page."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from diptych.model.edition import Publication
from diptych.rendering.inlines import Writer
from diptych.rendering.paths import screen_suffix, way
from diptych.rendering.release import day_of, description_of, title_of
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, writer_at
from diptych.rendering.view import Entry, Year


def newest_first(publications: Iterable[Publication]) -> list[Publication]:
    """Order releases from new to old, those of one day by key."""
    return sorted(publications, key=lambda one: (-one.source.metadata.date.toordinal(), one.key))


def entries(publications: Iterable[Publication], site: Site, spot: Spot) -> Iterator[Entry]:
    """List releases.

    Args:
        publications: which, in their order.
        site: that they belong to.
        spot: of the page that lists them.
    """
    writer = writer_at(site, spot)
    for publication in publications:
        if spot.language in publication.editions:
            yield _entry(site, spot, publication, writer)


def years(publications: Iterable[Publication], site: Site, spot: Spot) -> tuple[Year, ...]:
    """List releases year by year."""
    listed = entries(publications, site, spot)
    return tuple(
        Year(number, tuple(of_the_year))
        for number, of_the_year in groupby(listed, key=lambda entry: entry.issued.year)
    )


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
