"""Catalogs beside what today's sources and templates ask of them."""

from collections.abc import Iterator, Sequence

from diptych.checks import CatalogSubject
from diptych.languages import LANGUAGES
from diptych.model.catalog import Catalog
from diptych.model.document import Document
from diptych.model.project import Project
from diptych.pipeline.messages import messages

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
    locales = project.settings.folders.locales
    held = {(catalog.domain, catalog.language): catalog for catalog in project.catalogs}
    for target in project.settings.languages:
        for domain, wanted in messages(project, documents, target).items():
            path = locales / LANGUAGES[target].catalog / MESSAGES / f"{domain}.po"
            catalog = held.get((domain, target), Catalog(domain, target, path))
            yield CatalogSubject(catalog, wanted)
