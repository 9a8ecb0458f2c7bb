"""A folder to a project: everything a build depends on, read once."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from diptych import settings as settings_room
from diptych.languages import LANGUAGES
from diptych.model.catalog import Catalog
from diptych.model.diagnostic import Diagnostic, InputError, UseError
from diptych.model.dossier import Dossier
from diptych.model.page import Asset
from diptych.model.place import Place
from diptych.model.project import Project, SourceFile, Template
from diptych.model.settings import Folders, Settings, is_note
from diptych.model.text import PROGRAM_DOMAIN
from diptych.project.approvals import read_approvals
from diptych.project.files import below, read_bytes, read_text
from diptych.project.problems import NO_PROJECT
from diptych.project.spelling import spellers
from diptych.project.waivers import read_waivers
from diptych.settings.problems import MISSING_GLOSSARY
from diptych.shipped import shipped

MESSAGES = "LC_MESSAGES"
"""gettext's name for a language's folder of catalogs."""

_DATA = ".csv"
_TEMPLATE = frozenset({".html", ".txt", ".xml"})


def find_root(start: Path) -> Path:
    """Find the project that a folder belongs to.

    Raises:
        UseError: there is none.
    """
    for folder in (start, *start.parents):
        if (folder / settings_room.FILE_NAME).is_file():
            return folder
    raise UseError([NO_PROJECT.found(None)])


def read(root: Path) -> Project:
    """Read a project.

    Args:
        root: the folder that holds `publication.toml`.

    Raises:
        InputError: files cannot be used; all that cannot are named.
        MachineError: the machine refuses to read one.
    """
    return replace(
        read_around(root, frozenset()),
        sources=tuple(_sources(root, read_settings(root).folders)),
    )


def read_around(root: Path, own: Collection[PurePosixPath]) -> Project:
    """Read what the publications of a project share, and no source.

    Args:
        root: the folder that holds `publication.toml`.
        own: files that belong to one publication each, which are left out.

    Raises:
        InputError: files cannot be used; all that cannot are named.
        MachineError: the machine refuses to read one.
    """
    settings = _with_glossary(root, read_settings(root))
    content = [path for path in below(root, settings.folders.content) if path not in own]
    return Project(
        settings,
        (),
        _fragments(root, settings.folders.boilerplate),
        _catalogs(root, settings, own),
        tuple(_templates(root, settings.folders.templates)),
        (*_layout_assets(root, settings.folders.templates), *_pictures(root, settings, content)),
        _tables(root, content),
        read_waivers(root, settings),
        read_approvals(root, settings),
        spellers(settings.languages),
    )


def read_source(root: Path, path: PurePosixPath) -> SourceFile:
    """Read one source.

    Raises:
        InputError: it is not UTF-8, or leads out of the project.
        MachineError: the machine refuses to read it.
    """
    return SourceFile(path, read_text(root, path))


def read_dossier(root: Path, settings: Settings, paths: Sequence[PurePosixPath]) -> Dossier:
    """Read the files of one publication.

    Args:
        root: of the project.
        settings: of the project.
        paths: of its files, its source first.

    Raises:
        InputError: some of them cannot be used.
        MachineError: the machine refuses to read one.
    """
    # As in `_catalogs`.
    from diptych.translation import read as read_catalog  # noqa: PLC0415 - see there

    folders = {
        settings.folders.locales / LANGUAGES[code].catalog / MESSAGES: code
        for code in settings.languages
    }
    source, *others = paths
    content = [path for path in others if path.is_relative_to(settings.folders.content)]
    return Dossier(
        read_source(root, source),
        tuple(
            read_catalog(read_bytes(root, path), path, path.stem, folders[path.parent])
            for path in others
            if path.parent in folders
        ),
        tuple(_pictures(root, settings, content)),
        _tables(root, content),
    )


def read_settings(root: Path) -> Settings:
    """Read the settings of a project alone.

    Raises:
        InputError: something in them is wrong.
    """
    path = PurePosixPath(settings_room.FILE_NAME)
    settings = settings_room.read(read_text(root, path), path)
    glossary = settings.glossary_file
    if glossary is not None and not (root / glossary).is_file():
        raise InputError([MISSING_GLOSSARY.found(Place(path), file=str(glossary))])
    return settings


def _with_glossary(root: Path, settings: Settings) -> Settings:
    """Read the project's own terms, which only checks ask for."""
    path = settings.glossary_file
    if path is None:
        return settings
    # Few projects have a glossary, and none waits for what reads one.
    from diptych.translation.glossary import read_glossary  # noqa: PLC0415 - see above

    terms = read_glossary(read_bytes(root, path), path, settings.languages)
    return replace(settings, glossary=terms)


def catalog_files(root: Path, settings: Settings) -> dict[PurePosixPath, bytes]:
    """Read the project's own catalogs and templates of catalogs, byte for byte."""
    return {
        path: read_bytes(root, path)
        for path in below(root, settings.folders.locales)
        if path.suffix in (".po", ".pot")
    }


def _sources(root: Path, folders: Folders) -> Iterator[SourceFile]:
    for path in below(root, folders.content):
        if folders.is_source(path):
            yield read_source(root, path)


def _fragments(root: Path, folder: PurePosixPath) -> dict[str, SourceFile]:
    return {
        path.stem: SourceFile(path, read_text(root, path))
        for path in below(root, folder)
        if path.suffix == ".md" and not is_note(path)
    }


def _tables(root: Path, content: Iterable[PurePosixPath]) -> dict[PurePosixPath, SourceFile]:
    return {path: read_source(root, path) for path in content if path.suffix == _DATA}


def _catalogs(
    root: Path, settings: Settings, own: Collection[PurePosixPath]
) -> tuple[Catalog, ...]:
    """Read the project's catalogs, then those shipped ones that it does not replace."""
    # A release with nothing to do reads no catalog, and does not wait for what could.
    from diptych.translation import read as read_catalog  # noqa: PLC0415 - see above

    catalogs: dict[tuple[str, str], Catalog] = {}
    problems: list[Diagnostic] = []
    folders = ((root, settings.folders.locales), (shipped("locales").parent, "locales"))
    for base, locales in folders:
        for code in settings.languages:
            folder = PurePosixPath(locales) / LANGUAGES[code].catalog / MESSAGES
            for path in below(base, folder):
                known = (path.stem, code) in catalogs or path in own
                if path.suffix != ".po" or known or _is_the_program_s(base, path):
                    continue
                try:
                    found = read_catalog(read_bytes(base, path), path, path.stem, code)
                    catalogs[path.stem, code] = found
                except InputError as error:
                    problems.extend(error.diagnostics)
    if problems:
        raise InputError(problems)
    return tuple(catalogs.values())


def _is_the_program_s(base: Path, path: PurePosixPath) -> bool:
    """Tell the catalog of the program's own sentences, the largest of all: no release has them."""
    return path.stem == PROGRAM_DOMAIN and base == shipped("locales").parent


def _templates(root: Path, folder: PurePosixPath) -> Iterator[Template]:
    for base, path, name in _layout_files(root, folder):
        if _is_template(name):
            yield Template(name, read_text(base, path), own=base == root)


def _layout_assets(root: Path, folder: PurePosixPath) -> Iterator[Asset]:
    for base, path, name in _layout_files(root, folder):
        if not _is_template(name):
            yield Asset("assets" / name, read_bytes(base, path), own=base == root)


def _is_template(name: PurePosixPath) -> bool:
    """Tell templates from assets; what stands beside a font is its licence."""
    return name.suffix in _TEMPLATE and "fonts" not in name.parts


def _layout_files(
    root: Path, folder: PurePosixPath
) -> Iterator[tuple[Path, PurePosixPath, PurePosixPath]]:
    """List the files of the layout: the project's own, and the shipped ones beneath them.

    Returns:
        For each file its root, its path below that, and its name in the layout.
    """
    seen = set()
    default = shipped("templates")
    for base, start in ((root, folder), (default.parent, PurePosixPath(default.name))):
        for path in below(base, start):
            name = path.relative_to(start)
            if name not in seen:
                seen.add(name)
                yield base, path, name


def _pictures(root: Path, settings: Settings, content: Iterable[PurePosixPath]) -> Iterator[Asset]:
    for path in content:
        if path.suffix != ".md":
            yield Asset(
                "assets" / path.relative_to(settings.folders.content), read_bytes(root, path)
            )
