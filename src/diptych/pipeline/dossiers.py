"""Which files are one publication's own, told from their paths alone.

So a publication depends on its own files and on those that all share, and what is edited
for one is no news to any other.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from diptych.model.diagnostic import InputError
from diptych.model.document import Kind
from diptych.model.dossier import Dossier
from diptych.model.project import Project, SourceFile
from diptych.model.settings import Settings
from diptych.pipeline.asked import MESSAGES
from diptych.sources import key_of, metadata_of


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose the files of a project are."""

    own: Mapping[str, tuple[PurePosixPath, ...]]
    """The files of each publication, its source first, by its key."""
    shared: tuple[PurePosixPath, ...]
    """All others."""


def owners(paths: Iterable[PurePosixPath], settings: Settings) -> Owners:
    """Tell whose each file is.

    A publication owns its source, its catalogs, and what lies in a folder that holds no
    other source.

    Args:
        paths: of all files of a project, relative to its root.
        settings: of the project.
    """
    paths, content = tuple(paths), settings.folders.content
    sources = {path: key_of(path, content) for path in paths if settings.folders.is_source(path)}
    folders = _folders(sources, content)
    keys = frozenset(sources.values())
    own: defaultdict[str, list[PurePosixPath]] = defaultdict(list)
    for path, key in sources.items():
        own[key].append(path)
    shared: list[PurePosixPath] = []
    for path in paths:
        if path in sources:
            continue
        owner = _owner(path, folders, keys)
        (own[owner] if owner else shared).append(path)
    return Owners({key: tuple(found) for key, found in own.items()}, tuple(shared))


def dossiers(project: Project) -> tuple[tuple[Dossier, ...], Project]:
    """Part a project into the files of each publication, and what all of them share.

    Args:
        project: as read, whole.
    """
    content = project.settings.folders.content
    places = {content / one.path.relative_to("assets"): one for one in project.assets}
    catalogs = {one.path: one for one in project.catalogs}
    sources = {one.path: one for one in project.sources}
    found = owners((*sources, *catalogs, *places, *project.tables), project.settings)
    owned = {path for paths in found.own.values() for path in paths}
    parted = tuple(
        Dossier(
            sources[paths[0]],
            tuple(catalogs[path] for path in paths if path in catalogs),
            tuple(places[path] for path in paths if path in places),
            {path: project.tables[path] for path in paths if path in project.tables},
        )
        for paths in found.own.values()
    )
    around = Project(
        project.settings,
        (),
        project.fragments,
        tuple(one for one in project.catalogs if one.path not in owned),
        project.templates,
        tuple(asset for path, asset in places.items() if path not in owned),
        {path: one for path, one in project.tables.items() if path not in owned},
        project.waivers,
        project.approvals,
        project.spellers,
    )
    return parted, around


def article_date(source: SourceFile, settings: Settings) -> dt.date | None:
    """Tell the day of an article of *The Daily*; none for everything else.

    Args:
        source: of any publication; one that cannot be read has no day yet.
        settings: of the project.
    """
    try:
        metadata = metadata_of(source, settings)
    except InputError:
        # Whoever parses all of it says what is wrong.
        return None
    return metadata.date if metadata.kind is Kind.DAILY else None


def _folders(
    sources: Mapping[PurePosixPath, str], content: PurePosixPath
) -> dict[PurePosixPath, str]:
    """Find the folders that hold one source, at whatever depth."""
    held = Counter(folder for path in sources for folder in path.parents)
    return {
        path.parent: key
        for path, key in sources.items()
        if held[path.parent] == 1 and path.parent != content
    }


def _owner(
    path: PurePosixPath, folders: Mapping[PurePosixPath, str], keys: frozenset[str]
) -> str | None:
    if path.suffix == ".po" and path.parent.name == MESSAGES:
        return path.stem if path.stem in keys else None
    return next((folders[folder] for folder in path.parents if folder in folders), None)
