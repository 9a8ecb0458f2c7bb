"""Publications to pages: every edition on screen and on paper, and the ways to them."""

from collections.abc import Sequence

from diptych.languages import LANGUAGES
from diptych.model.catalog import Catalog
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Page
from diptych.model.project import Template
from diptych.model.settings import Settings
from diptych.rendering.archive_pages import archive_pages
from diptych.rendering.engine import Engine, engine
from diptych.rendering.feed_pages import feed_pages
from diptych.rendering.index_pages import index_pages
from diptych.rendering.landing_page import landing_page
from diptych.rendering.paths import paths
from diptych.rendering.release_pages import release_pages
from diptych.rendering.site import Site
from diptych.rendering.sitemap_pages import sitemap_pages
from diptych.rendering.strings import Strings

DOMAIN = "templates"
"""The gettext domain of the templates' fixed strings."""


def render(
    publications: Sequence[Publication],
    templates: Sequence[Template],
    catalogs: Sequence[Catalog],
    settings: Settings,
    *,
    draft: bool = False,
) -> tuple[Page, ...]:
    """Make all pages of a site.

    Args:
        publications: with all of their editions.
        templates: of the project.
        catalogs: of the project; those of the domain `templates` are used.
        settings: of the project.
        draft: say on every page that it is a draft.

    Raises:
        InputError: a template cannot be used, or the catalog of its strings.
    """
    engines = {
        language: _engine(language, templates, catalogs, settings)
        for language in settings.languages
    }
    site = Site(
        settings,
        tuple(publications),
        paths(publications, settings),
        engines,
        {language: speaking.words() for language, speaking in engines.items()},
        draft,
    )
    editions = (page for publication in publications for page in release_pages(site, publication))
    return (
        *editions,
        *index_pages(site),
        *archive_pages(site),
        landing_page(site),
        *feed_pages(site),
        *sitemap_pages(site),
    )


def _engine(
    language: LanguageCode,
    templates: Sequence[Template],
    catalogs: Sequence[Catalog],
    settings: Settings,
) -> Engine:
    """Let the templates speak a language."""
    own = (one for one in catalogs if (one.domain, one.language) == (DOMAIN, language))
    strings = Strings(LANGUAGES[language], next(own, None))
    return engine(templates, strings, settings.folders.templates)
