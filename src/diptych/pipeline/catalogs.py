"""From a project to its catalogs: extract what is to be translated, and update what is there."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TypeAlias

from diptych import translation
from diptych.model.catalog import Catalog
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import Phrase
from diptych.model.project import Project
from diptych.pipeline.asked import asked, catalog_path
from diptych.pipeline.build import parse
from diptych.pipeline.messages import messages
from diptych.translation import Change, Progress, Remembered, SameMeaning

Recall: TypeAlias = Callable[
    [Sequence[Message], LanguageCode, Collection[MessageKey]], Mapping[MessageKey, Remembered]
]
"""Looks messages up in the memory: those of a domain, in a language, without the known ones."""

Voice: TypeAlias = Callable[[LanguageCode], Callable[[Phrase], str]]
"""Says phrases in a language.

What stands in a catalog depends on no user: its comments are in the language that it
translates into, so that two people never rewrite each other's.
"""

_NOTHING: Mapping[MessageKey, Remembered] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Updated:
    """The catalogs of a project, brought up to date."""

    files: Mapping[PurePosixPath, bytes]
    """Every catalog that the project should have, and the template of each."""
    changes: tuple[Change, ...]
    """What became of translations."""


def recall_nothing(
    _messages: Sequence[Message], _target: LanguageCode, _known: Collection[MessageKey]
) -> Mapping[MessageKey, Remembered]:
    """Remember nothing."""
    return _NOTHING


def update_catalogs(
    project: Project,
    existing: Mapping[PurePosixPath, bytes],
    voice: Voice,
    *,
    recall: Recall = recall_nothing,
    same_meaning: SameMeaning | None = None,
) -> Updated:
    """Bring all catalogs up to date with the sources and the templates.

    Args:
        project: as read.
        existing: its catalogs and their templates, byte for byte.
        voice: says the phrases for translators, in the language that they translate into.
        recall: the memory.
        same_meaning: who vouches that changed sources mean what they meant.

    Raises:
        InputError: a source or a catalog cannot be read; nothing is lost, for nothing is written.
    """
    documents = parse(project)
    locales = project.settings.folders.locales
    held = {(one.domain, one.language): one for one in project.catalogs}
    files: dict[PurePosixPath, bytes] = {}
    changes: list[Change] = []
    templates: dict[str, dict[MessageKey, Message]] = {}
    for target in project.settings.languages:
        for domain, wanted in messages(project, documents, target).items():
            templates.setdefault(domain, {}).update({one.key: one for one in wanted})
            path = catalog_path(project, domain, target)
            catalog = held.get((domain, target), Catalog(domain, target, path))
            result = translation.update(
                existing.get(path),
                wanted,
                path=path,
                language=target,
                domain=domain,
                say=voice(target),
                same_meaning=same_meaning,
                remembered=recall(wanted, target, _translated(catalog)),
            )
            files[path] = result.content
            changes += result.changes
    for domain, by_key in templates.items():
        wanted = tuple(by_key.values())
        files[locales / f"{domain}.pot"] = translation.pot(wanted, domain=domain)
    return Updated(files, tuple(changes))


def catalogs(
    project: Project, existing: Mapping[PurePosixPath, bytes], voice: Voice
) -> Mapping[PurePosixPath, bytes]:
    """Bring all catalogs up to date, without memory or anybody's word.

    Args:
        project: as read.
        existing: its catalogs and their templates, byte for byte.
        voice: says the phrases for translators, in the language that they translate into.

    Raises:
        InputError: a source or a catalog cannot be read; nothing is lost, for nothing is written.
    """
    return update_catalogs(project, existing, voice).files


def progress(project: Project) -> tuple[Progress, ...]:
    """Measure how far every catalog of a project is.

    Raises:
        InputError: a source cannot be read.
    """
    return tuple(
        translation.measure(subject.messages, subject.catalog)
        for subject in asked(project, parse(project))
    )


def _translated(catalog: Catalog) -> Collection[MessageKey]:
    return {key for key, found in catalog.translations.items() if found.text}
