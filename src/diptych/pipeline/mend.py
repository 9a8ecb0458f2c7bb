"""Catalogs with the typography that pages have."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import PurePosixPath

from diptych import translation
from diptych.checks import mended
from diptych.model.message import MessageKey
from diptych.model.project import Project
from diptych.model.text import State
from diptych.pipeline.build import parse


def mend_catalogs(
    project: Project, existing: Mapping[PurePosixPath, bytes]
) -> dict[PurePosixPath, bytes]:
    """Mend whatever is certain in the translations of a project; sources are never touched.

    Args:
        project: as read.
        existing: its catalogs, byte for byte.

    Returns:
        The catalogs that change.

    Raises:
        InputError: a source cannot be read.
    """
    settings = project.settings
    wanted: dict[PurePosixPath, dict[MessageKey, str]] = defaultdict(dict)
    for document in parse(project):
        publication = translation.localize(document, project.catalogs, settings.languages)
        for edition in publication.editions.values():
            for text in edition.document.texts():
                if text.state in _TRANSLATED and text.source is not None:
                    key = translation.key_of(text.source)
                    wanted[text.place.path][key] = mended(text, settings.style)
    new = {
        path: translation.with_words(existing[path], path, words)
        for path, words in wanted.items()
        if path in existing
    }
    return {path: content for path, content in new.items() if content != existing[path]}


_TRANSLATED = (State.TRANSLATED, State.FUZZY)
