"""From a project to its catalogs: extract what is to be translated, and update what is there."""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from diptych import translation
from diptych.languages import LANGUAGES
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import Phrase
from diptych.model.project import Project
from diptych.pipeline.asked import MESSAGES, asked
from diptych.pipeline.build import parse
from diptych.pipeline.messages import messages
from diptych.translation import Progress


def catalogs(
    project: Project, existing: Mapping[PurePosixPath, bytes], say: Callable[[Phrase], str]
) -> dict[PurePosixPath, bytes]:
    """Bring all catalogs up to date with the sources and the templates.

    Args:
        project: as read.
        existing: its catalogs and their templates, byte for byte.
        say: turns the phrases for translators into text.

    Returns:
        Every catalog that the project should have, and the template of each, by path.

    Raises:
        InputError: a source or a catalog cannot be read; nothing is lost, for nothing is written.
    """
    documents = parse(project)
    locales = project.settings.folders.locales
    updated: dict[PurePosixPath, bytes] = {}
    templates: dict[str, dict[MessageKey, Message]] = {}
    for target in project.settings.languages:
        for domain, wanted in messages(project, documents, target).items():
            templates.setdefault(domain, {}).update({one.key: one for one in wanted})
            path = locales / LANGUAGES[target].catalog / MESSAGES / f"{domain}.po"
            updated[path] = translation.update(
                existing.get(path), wanted, path=path, language=target, domain=domain, say=say
            ).content
    for domain, by_key in templates.items():
        wanted = tuple(by_key.values())
        updated[locales / f"{domain}.pot"] = translation.pot(wanted, domain=domain, say=say)
    return updated


def progress(project: Project) -> tuple[Progress, ...]:
    """Measure how far every catalog of a project is.

    Raises:
        InputError: a source cannot be read.
    """
    return tuple(
        translation.measure(subject.messages, subject.catalog)
        for subject in asked(project, parse(project))
    )
