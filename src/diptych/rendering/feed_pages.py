"""Feeds: the newest releases in each language, for programs that tell people of news (Atom)."""

from collections.abc import Iterator
from itertools import islice

from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.offer import Form
from diptych.model.page import Medium, Page
from diptych.rendering.institutions import named
from diptych.rendering.listing import newest_first
from diptych.rendering.machine_view import FeedEntry
from diptych.rendering.moments import changed_at, issued_at
from diptych.rendering.papers import papers
from diptych.rendering.paths import FEED_SUFFIX, index_path
from diptych.rendering.prose import plain
from diptych.rendering.release import description_of, title_of
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, Twin, address, page_view, writer_at

TEMPLATE = "feed.xml"
LATEST = 50
"""Releases that a feed holds: more than anybody misses between two visits."""


def feed_pages(site: Site) -> Iterator[Page]:
    """Make a feed in each language; drafts are no news, and a site without releases has none."""
    offered = Form.FEED in site.settings.offer.forms and not site.draft
    newest = newest_first(site.publications) if offered else ()
    twins = {
        language: Twin(words.news(), index_path(language)) for language, words in site.words.items()
    }
    for language, twin in twins.items():
        spot = Spot(language, Medium.MACHINE, twin.path)
        spoken = (one for one in newest if language in one.editions and _is_announced(one))
        entries = tuple(_entry(site, one, language) for one in islice(spoken, LATEST))
        if not entries:
            continue
        xml = site.engines[language].fill(
            TEMPLATE,
            page=page_view(site, spot, twins),
            own=f"{site.settings.base_address}/{twin.path}{FEED_SUFFIX}",
            updated=max(entry.updated for entry in entries),
            entries=entries,
        )
        yield Page("", language, Medium.MACHINE, spot.path, xml, FEED_SUFFIX)


def _is_announced(publication: Publication) -> bool:
    return Form.FEED in publication.source.metadata.offer.forms


def _entry(site: Site, publication: Publication, language: LanguageCode) -> FeedEntry:
    document = publication.editions[language].document
    metadata = document.metadata
    path = site.paths[publication.key, language]
    writer = writer_at(site, Spot(language, Medium.MACHINE, path))
    twins = {
        code: address(site, site.paths[publication.key, code]) for code in publication.editions
    }
    paper = papers(site, publication, language).own
    return FeedEntry(
        title=plain(title_of(document), writer.style),
        summary=description_of(document, writer),
        kind=metadata.kind.value,
        kind_name=writer.words.kind(metadata.kind.value),
        institutions=tuple(named(key, language, site.settings) for key in metadata.institutions),
        address=twins[language],
        alternates=tuple(twins.items()),
        paper=None if paper is None else f"{site.settings.base_address}/{paper}",
        issued=issued_at(metadata),
        updated=changed_at(metadata),
    )
