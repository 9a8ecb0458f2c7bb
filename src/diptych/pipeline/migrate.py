"""From catalogs in an older form to catalogs in today's."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from diptych import sources, translation
from diptych.model.project import Project
from diptych.pipeline.asked import asked, catalog_path
from diptych.pipeline.build import parse
from diptych.pipeline.catalogs import Updated, Voice
from diptych.translation import Change


def migrate_catalogs(
    project: Project, existing: Mapping[PurePosixPath, bytes], voice: Voice
) -> Updated:
    """Carry the translations of catalogs in an older form over to today's messages.

    Args:
        project: as read.
        existing: its catalogs, byte for byte.
        voice: says the phrases for translators, in the language that they translate into.

    Returns:
        The catalogs in which something was carried over; the others are as they are.

    Raises:
        InputError: a source or a catalog cannot be read; nothing is lost, for nothing is written.
    """
    files: dict[PurePosixPath, bytes] = {}
    changes: list[Change] = []
    for subject in asked(project, parse(project)):
        domain, target = subject.catalog.domain, subject.catalog.language
        path = catalog_path(project, domain, target)
        if path not in existing:
            continue
        known = translation.carried(existing[path], path, subject.messages, sources.shape)
        if known:
            result = translation.update(
                existing[path],
                translation.without_suggestions(subject.messages, known),
                path=path,
                language=target,
                domain=domain,
                say=voice(target),
                remembered=known,
            )
            if result.content != existing[path]:
                files[path] = result.content
                changes += result.changes
    return Updated(files, tuple(changes))
