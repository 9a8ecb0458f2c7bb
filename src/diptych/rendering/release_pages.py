"""The pages of a publication: each edition, on screen and on paper."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.mark import marks
from diptych.model.page import Medium, Page
from diptych.rendering.inlines import Writer
from diptych.rendering.linked_data import news_article
from diptych.rendering.paths import screen_suffix
from diptych.rendering.prose import plain
from diptych.rendering.release import release_view, title_of
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, Twin, page_view, writer_at

TEMPLATES: Mapping[Medium, str] = {
    Medium.SCREEN: "{kind}.html",
    Medium.PAPER: "paper/{kind}.html",
    Medium.WIRE: "paper/{kind}.html",
}
"""The template of a kind of product for each medium."""


def release_pages(site: Site, publication: Publication) -> Iterator[Page]:
    """Make all pages of a publication."""
    twins = {
        language: Twin(
            plain(title_of(edition.document), site.settings.style),
            site.paths[publication.key, language],
        )
        for language, edition in publication.editions.items()
    }
    for edition in publication.editions.values():
        for medium in TEMPLATES:
            spot = Spot(edition.language, medium, twins[edition.language].path)
            yield Page(
                publication.key,
                edition.language,
                medium,
                spot.path,
                _html(site, spot, edition, twins),
                screen_suffix(spot.path),
            )


def _html(site: Site, spot: Spot, edition: Edition, twins: Mapping[LanguageCode, Twin]) -> str:
    page = page_view(site, spot, twins)
    release = release_view(edition.document, _writer(site, spot, edition), site.settings)
    engine = site.engines[spot.language]
    return engine.fill(
        TEMPLATES[spot.medium].format(kind=release.kind),
        page=page,
        release=release,
        linked_data=news_article(page.edition, release),
    )


def _writer(site: Site, spot: Spot, edition: Edition) -> Writer:
    """Make the writer of a page; on paper, texts are marked, so that reviewers find them."""
    writer = writer_at(site, spot)
    paper = spot.medium is Medium.PAPER
    return replace(writer, marks=marks(edition.document)) if paper else writer
