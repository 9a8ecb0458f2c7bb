"""Catalogs beside what today's sources and templates ask of them."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from diptych.checks import CatalogSubject
from diptych.languages import LANGUAGES
from diptych.model.catalog import Catalog
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.project import Project
from diptych.pipeline.messages import messages
from diptych.translation import extract

MESSAGES = "LC_MESSAGES"
"""gettext's name for a language's folder of catalogs."""


def asked(project: Project, documents: Sequence[Document]) -> Iterator[CatalogSubject]:
    """Pair every catalog that the project should have, there or not, with its messages.

    Args:
        project: as read.
        documents: its sources, parsed.

    Raises:
        InputError: a template cannot be read.
    """
    held = {(catalog.domain, catalog.language): catalog for catalog in project.catalogs}
    for target in project.settings.languages:
        for domain, wanted in messages(project, documents, target).items():
            path = catalog_path(project, domain, target)
            catalog = held.get((domain, target), Catalog(domain, target, path))
            yield CatalogSubject(catalog, wanted)


def own_catalogs(project: Project, document: Document) -> Iterator[CatalogSubject]:
    """Pair the catalogs of one publication alone, there or not, with its messages.

    Args:
        project: with its catalogs.
        document: its source, parsed.
    """
    held = {(catalog.domain, catalog.language): catalog for catalog in project.catalogs}
    domain = document.key
    for target in project.settings.languages:
        wanted = extract((document,), target, project.settings.links)
        if domain in wanted:
            path = catalog_path(project, domain, target)
            catalog = held.get((domain, target), Catalog(domain, target, path))
            yield CatalogSubject(catalog, wanted[domain])


def catalog_path(project: Project, domain: str, target: LanguageCode) -> PurePosixPath:
    """Name the file that a catalog of a project stands in."""
    folder = project.settings.folders.locales / LANGUAGES[target].catalog / MESSAGES
    return folder / f"{domain}.po"
