"""The pages of a publication: each edition in each medium, and all of them in one document."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.mark import marks
from diptych.model.offer import Arrangement, Form, Offer
from diptych.model.page import Medium, Page
from diptych.rendering.enclosures import enclosures
from diptych.rendering.headings import bound
from diptych.rendering.inlines import Writer
from diptych.rendering.linked_data import news_article
from diptych.rendering.order import in_order
from diptych.rendering.papers import papers
from diptych.rendering.paths import bilingual_path, screen_suffix
from diptych.rendering.prose import plain
from diptych.rendering.release import release_view, title_of
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, Twin, page_view, writer_at

TEMPLATES: Mapping[Medium, str] = {
    Medium.SCREEN: "{kind}.html",
    Medium.PAPER: "paper/{kind}.html",
    Medium.WIRE: "paper/{kind}.html",
    Medium.BILINGUAL: "paper/{kind}.html",
}
"""The template of a kind of product for each medium."""

MEDIA: Mapping[Form, Medium] = {
    Form.HTML: Medium.SCREEN,
    Form.PDF: Medium.PAPER,
    Form.TEXT: Medium.WIRE,
}
"""What an edition is laid out for in each format that it is offered in; feeds are the site's."""


def release_pages(site: Site, publication: Publication) -> Iterator[Page]:
    """Make all pages of a publication that are offered."""
    twins = {
        language: Twin(
            plain(title_of(edition.document), site.settings.style),
            site.paths[publication.key, language],
        )
        for language, edition in publication.editions.items()
    }
    whole = _Bound(site, publication, twins)
    offer = publication.source.metadata.offer
    for form in (form for form in MEDIA if form in offer.forms):
        pages = whole.pages(MEDIA[form])
        yield from _matched(pages, offer) if form is Form.PDF else pages
    if offer.bilingual is not Arrangement.NONE:
        yield _bilingual(whole, offer)


@dataclass(frozen=True, slots=True)
class _Bound:
    """A publication in its site."""

    site: Site
    publication: Publication
    twins: Mapping[LanguageCode, Twin]

    def pages(self, medium: Medium) -> tuple[Page, ...]:
        """Make the page of each edition for a medium."""
        return tuple(self._page(one, medium) for one in self.publication.editions.values())

    def _page(self, edition: Edition, medium: Medium) -> Page:
        spot = Spot(edition.language, medium, self.twins[edition.language].path)
        writer = _writer(self.site, spot, edition)
        return Page(
            self.publication.key,
            edition.language,
            medium,
            spot.path,
            self._html(spot, edition, writer),
            screen_suffix(spot.path),
            enclosures(edition.document, writer) if medium in _PRINTED else (),
        )

    def _html(self, spot: Spot, edition: Edition, writer: Writer) -> str:
        offered = papers(self.site, self.publication, spot.language)
        page = page_view(self.site, spot, self.twins, offered)
        release = release_view(edition.document, writer, self.site.settings)
        html = self.site.engines[spot.language].fill(
            TEMPLATES[spot.medium].format(kind=release.kind),
            page=page,
            release=release,
            linked_data=news_article(page.edition, release),
        )
        return bound(html) if spot.medium in _PRINTED else html


_PRINTED = (Medium.PAPER, Medium.BILINGUAL)


def _writer(site: Site, spot: Spot, edition: Edition) -> Writer:
    """Make the writer of a page; on paper, texts are marked, so that reviewers find them."""
    writer = writer_at(site, spot)
    paper = spot.medium is Medium.PAPER
    return replace(writer, marks=marks(edition.document)) if paper else writer


def _matched(pages: tuple[Page, ...], offer: Offer) -> tuple[Page, ...]:
    """Let pages know each other where they are to take the same number of sheets."""
    if not offer.fit_pages:
        return pages
    return tuple(
        replace(page, matched=tuple(other for other in pages if other is not page))
        for page in pages
    )


def _bilingual(whole: _Bound, offer: Offer) -> Page:
    """Make one document of all editions, in the order of the issuing office (L-21)."""
    pages = {page.language: page for page in _matched(whole.pages(Medium.BILINGUAL), offer)}
    order = in_order(whole.publication.editions, offer.office)
    parts = tuple(pages[code] for code in order)
    first = parts[0]
    path = bilingual_path(first.path, order[0])
    return Page(
        first.publication,
        None,
        Medium.BILINGUAL,
        path,
        "",
        enclosed=tuple(one for part in parts for one in part.enclosed),
        parts=parts,
        arrangement=offer.bilingual,
    )
