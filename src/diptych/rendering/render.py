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
from diptych.rendering.paths import Paths
from diptych.rendering.release_pages import release_pages
from diptych.rendering.site import Layout, Site
from diptych.rendering.sitemap_pages import sitemap_pages
from diptych.rendering.strings import Strings

DOMAIN = "templates"
"""The gettext domain of the templates' fixed strings."""


def layout(
    templates: Sequence[Template],
    catalogs: Sequence[Catalog],
    settings: Settings,
    *,
    draft: bool = False,
) -> Layout:
    """Set the templates up, once for any number of pages.

    Args:
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
    words = {language: speaking.words() for language, speaking in engines.items()}
    return Layout(settings, engines, words, draft)


def render(layout: Layout, publication: Publication, paths: Paths) -> tuple[Page, ...]:
    """Make the pages of one publication.

    Args:
        layout: of the site.
        publication: with all of its editions.
        paths: where its editions go.

    Raises:
        InputError: a template has a fault.
    """
    return tuple(release_pages(_site(layout, (publication,), paths), publication))


def render_site(
    layout: Layout, publications: Sequence[Publication], paths: Paths
) -> tuple[Page, ...]:
    """Make the pages that lead to the publications.

    Args:
        layout: of the site.
        publications: all of them; what lists show of each is enough (`model.made.abridged`).
        paths: where their editions go.

    Raises:
        InputError: a template has a fault.
    """
    site = _site(layout, tuple(publications), paths)
    return (
        *index_pages(site),
        *archive_pages(site),
        landing_page(site),
        *feed_pages(site),
        *sitemap_pages(site),
    )


def _site(layout: Layout, publications: tuple[Publication, ...], paths: Paths) -> Site:
    return Site(layout.settings, layout.engines, layout.words, layout.draft, publications, paths)


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
