"""Spots: where pages stand, and what can be seen of the site from there."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple

from diptych.languages import LANGUAGES, typeset
from diptych.model.language import LanguageCode
from diptych.model.offer import Form
from diptych.model.page import Medium
from diptych.model.settings import Settings
from diptych.rendering.inlines import Writer
from diptych.rendering.media import STYLES
from diptych.rendering.papers import NO_PAPERS, Papers
from diptych.rendering.paths import FEED_SUFFIX, index_path, screen_suffix, way
from diptych.rendering.site import Site
from diptych.rendering.sizes import place_for_size
from diptych.rendering.targets import Targets
from diptych.rendering.view import Edition, PageView


@dataclass(frozen=True, slots=True)
class Spot:
    """The place of a page in one language and medium."""

    language: LanguageCode
    medium: Medium
    path: PurePosixPath


class Twin(NamedTuple):
    """What the pages of a pair tell each other about themselves."""

    title: str
    path: PurePosixPath


def page_view(
    site: Site, spot: Spot, twins: Mapping[LanguageCode, Twin], papers: Papers = NO_PAPERS
) -> PageView:
    """Look at the site from a page.

    Args:
        site: that the page belongs to.
        spot: where it stands.
        twins: the pages of its pair by language, its own included.
        papers: what is offered of it.
    """
    editions = {language: _edition(site, spot, language, twin) for language, twin in twins.items()}
    return PageView(
        edition=editions[spot.language],
        editions=tuple(editions.values()),
        root=root(spot),
        home=_link(site, spot, index_path(spot.language)),
        paper=_way(spot, papers.own),
        bilingual=_way(spot, papers.bilingual),
        paper_size=place_for_size(papers.own),
        bilingual_size=place_for_size(papers.bilingual),
        feed=_feed(site, spot),
        symbols=site.settings.symbols,
        copyright=_holder(site.settings, spot.language),
        draft=site.draft,
        whole=spot.medium is Medium.BILINGUAL,
    )


def writer_at(site: Site, spot: Spot) -> Writer:
    """Make the writer of a page."""
    address = f"{site.settings.base_address}/"
    alone = spot.medium is not Medium.SCREEN
    return Writer(
        spot.language,
        STYLES[spot.medium](site.settings.style),
        site.words[spot.language],
        Targets(site.settings.folders.content, root(spot), address if alone else root(spot)),
    )


def root(spot: Spot) -> str:
    """Find the way to the output folder; paper is laid out at its root."""
    return way(spot.path, ".") + "/" if spot.medium is Medium.SCREEN else ""


def address(site: Site, path: PurePosixPath) -> str:
    """Give the absolute address of a page on screen."""
    return f"{site.settings.base_address}/{path}{screen_suffix(path)}"


def _feed(site: Site, spot: Spot) -> str | None:
    offered = Form.FEED in site.settings.offer.forms
    return root(spot) + str(index_path(spot.language)) + FEED_SUFFIX if offered else None


def _holder(settings: Settings, language: LanguageCode) -> str:
    """Name who holds the copyright, set as everything else is."""
    return "".join(typeset((settings.copyright.get(language, ""),), language, settings.style))


def _way(spot: Spot, file: PurePosixPath | None) -> str | None:
    return None if file is None else way(spot.path, file)


def _edition(site: Site, spot: Spot, language: LanguageCode, twin: Twin) -> Edition:
    link = _link(site, spot, twin.path)
    target = address(site, twin.path)
    return Edition(LANGUAGES[language], twin.title, target, link, site.words[language])


def _link(site: Site, spot: Spot, path: PurePosixPath) -> str:
    """Link to a page: relative on screen, so that a folder can be moved; absolute elsewhere."""
    if spot.medium is Medium.SCREEN:
        return way(spot.path, path) + screen_suffix(path)
    return address(site, path)
