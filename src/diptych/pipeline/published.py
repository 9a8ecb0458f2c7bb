"""What a project has published, for its translation memory."""

import datetime as dt
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from diptych.model.project import Project
from diptych.pipeline.asked import asked, catalog_path
from diptych.pipeline.build import parse
from diptych.translation.memory import Unit, published


def published_units(project: Project, unchanged: Collection[PurePosixPath]) -> Iterator[Unit]:
    """Take the finished translations of the catalogs that are as they were published.

    Args:
        project: as read.
        unchanged: the files that a release was made from, and that are still what they were.

    Raises:
        InputError: a source cannot be read.
    """
    documents = parse(project)
    dates = {document.key: document.metadata.modified for document in documents}
    latest = max(dates.values(), default=dt.date.min)
    for subject in asked(project, documents):
        catalog = subject.catalog
        if catalog_path(project, catalog.domain, catalog.language) in unchanged:
            date = dates.get(catalog.domain, latest)
            yield from published(subject.messages, catalog, catalog.domain, date)
