"""Archives: all releases of one year, and all releases of one institution, in each language."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.rendering.institutions import named
from diptych.rendering.listing import newest_first, years
from diptych.rendering.paths import institution_path, year_path
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, Twin, page_view

TEMPLATE = "archive.html"


@dataclass(frozen=True, slots=True)
class Archive:
    """Releases that have something in common."""

    names: Mapping[LanguageCode, str]
    """What they have in common."""
    paths: Mapping[LanguageCode, PurePosixPath]
    publications: tuple[Publication, ...]
    """Newest first."""


def archives(site: Site) -> tuple[tuple[Archive, ...], tuple[Archive, ...]]:
    """Gather the releases of a site.

    Returns:
        By year, newest first; and by institution, in the order of their newest release.
    """
    of_year: defaultdict[int, list[Publication]] = defaultdict(list)
    of_institution: defaultdict[str, list[Publication]] = defaultdict(list)
    for publication in newest_first(site.publications):
        of_year[publication.source.metadata.date.year].append(publication)
        for institution in publication.source.metadata.institutions:
            of_institution[institution].append(publication)
    return (
        tuple(_of_year(site, year, found) for year, found in of_year.items()),
        tuple(_of_institution(site, key, found) for key, found in of_institution.items()),
    )


def archive_pages(site: Site) -> Iterator[Page]:
    """Make the pages of all archives."""
    for together in archives(site):
        for archive in together:
            twins = {
                language: Twin(
                    f"{words.news()} – {archive.names[language]}", archive.paths[language]
                )
                for language, words in site.words.items()
            }
            for language, twin in twins.items():
                spot = Spot(language, Medium.SCREEN, twin.path)
                html = site.engines[language].fill(
                    TEMPLATE,
                    page=page_view(site, spot, twins),
                    years=years(archive.publications, site, spot),
                )
                yield Page("", language, Medium.SCREEN, spot.path, html)


def _of_year(site: Site, year: int, found: list[Publication]) -> Archive:
    languages = site.settings.languages
    return Archive(
        {language: str(year) for language in languages},
        {language: year_path(language, year) for language in languages},
        tuple(found),
    )


def _of_institution(site: Site, key: str, found: list[Publication]) -> Archive:
    settings = site.settings
    return Archive(
        {language: named(key, language, settings).name for language in settings.languages},
        {language: institution_path(key, language, settings) for language in settings.languages},
        tuple(found),
    )
