"""The bilingual page that a site opens with: all languages side by side, none above another.

Each language fills its own column with its own strings; which column comes first
follows from where the issuing office is (L-21, L-22, P-73).
"""

from itertools import islice

from markupsafe import Markup

from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.rendering.listing import entries, newest_first
from diptych.rendering.order import in_order
from diptych.rendering.paths import LANDING, index_path
from diptych.rendering.site import Site
from diptych.rendering.spot import Spot, Twin, page_view
from diptych.rendering.view import Column

TEMPLATE = "landing.html"
COLUMN = "landing-column.html"
LATEST = 5
"""Releases that a column shows: what stands on one screen, and is no second list."""


def landing_page(site: Site) -> Page:
    """Make the page that offers the site in all of its languages."""
    settings = site.settings
    order = in_order(settings.languages, settings.offer.office)
    columns = tuple(_column(site, language) for language in order)
    first = columns[0].page
    html = site.engines[first.language.code].fill(TEMPLATE, page=first, columns=columns)
    return Page("", None, Medium.SCREEN, LANDING, html)


def _column(site: Site, language: LanguageCode) -> Column:
    """Let a language speak for itself."""
    spot = Spot(language, Medium.SCREEN, LANDING)
    twins = {code: Twin(words.news(), index_path(code)) for code, words in site.words.items()}
    page = page_view(site, spot, twins)
    latest = tuple(islice(entries(newest_first(site.publications), site, spot), LATEST))
    filled = site.engines[language].fill(COLUMN, page=page, entries=latest)
    return Column(page, Markup(filled))  # noqa: S704 - a template escaped it already
