"""Samples: publications whose editions are written side by side, as their readers see them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path, PurePosixPath

from diptych.model.catalog import Catalog
from diptych.model.document import Document, Kind
from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.model.project import SourceFile, Template
from diptych.model.settings import Settings
from diptych.rendering import layout, letters, paths, render, render_site
from diptych.settings import read as read_settings
from diptych.sources import parse
from diptych.translation import read as read_catalog

EN, FR = LanguageCode("en"), LanguageCode("fr")
ROOT = Path(__file__).parents[2]
SAMPLES = Path(__file__).parent / "samples"

SETTINGS = read_settings(
    (SAMPLES / "publication.toml").read_text(encoding="utf-8"), PurePosixPath("publication.toml")
)


@cache
def templates() -> tuple[Template, ...]:
    """Read the templates that come with the program."""
    folder = ROOT / "templates"
    return tuple(
        Template(
            PurePosixPath(path.relative_to(folder).as_posix()), path.read_text(encoding="utf-8")
        )
        for path in sorted(folder.rglob("*.*ml"))
    )


@cache
def french_strings() -> Catalog:
    """Read the French of those templates."""
    path = PurePosixPath("locales/fr_CA/LC_MESSAGES/templates.po")
    return read_catalog((ROOT / path).read_bytes(), path, "templates", FR)


def publication(name: str) -> Publication:
    """Read a sample: a source for each language, `NAME.en.md` and `NAME.fr.md`."""
    english = _document(name, EN)
    french = replace(_document(name, FR), metadata=english.metadata)
    return Publication(english, {EN: Edition(EN, english), FR: Edition(FR, french)})


def of_kind(kind: Kind, publication: Publication) -> Publication:
    """Turn a sample into a product of another kind."""
    changed = {
        language: replace(edition, document=_of_kind(kind, edition.document))
        for language, edition in publication.editions.items()
    }
    return Publication(_of_kind(kind, publication.source), changed)


def pages(
    *publications: Publication, settings: Settings = SETTINGS, draft: bool = False
) -> tuple[Page, ...]:
    """Render publications with the shipped templates."""
    return rendered(publications, templates(), (french_strings(),), settings, draft=draft)


def rendered(
    publications: Sequence[Publication],
    templates: Sequence[Template],
    catalogs: Sequence[Catalog],
    settings: Settings = SETTINGS,
    *,
    draft: bool = False,
) -> tuple[Page, ...]:
    """Render publications, and the site around them."""
    made = layout(templates, catalogs, settings, draft=draft)
    dates = ((one.key, _article_date(one)) for one in publications)
    places = paths(publications, settings, letters(dates))
    editions = chain.from_iterable(render(made, one, places) for one in publications)
    return (*editions, *render_site(made, publications, places))


def _article_date(publication: Publication) -> date | None:
    metadata = publication.source.metadata
    return metadata.date if metadata.kind is Kind.DAILY else None


def page(rendered: tuple[Page, ...], language: LanguageCode, medium: Medium = Medium.SCREEN) -> str:
    """Find the HTML of the first release in a language."""
    return next(
        one.html
        for one in rendered
        if one.publication and (one.language, one.medium) == (language, medium)
    )


def _document(name: str, language: LanguageCode) -> Document:
    text = (SAMPLES / f"{name}.{language}.md").read_text(encoding="utf-8")
    file = SourceFile(PurePosixPath("content", name, "index.md"), text)
    return parse(file, SETTINGS, {})


def _of_kind(kind: Kind, document: Document) -> Document:
    return replace(document, metadata=replace(document.metadata, kind=kind))
