"""What a release depends on, as one hash: the program, its libraries, and every file it reads."""

import hashlib
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from diptych import __version__, formats
from diptych import settings as settings_room
from diptych.installed import installed, program
from diptych.memo import digest
from diptych.model.settings import Settings
from diptych.project.files import below, read_bytes
from diptych.shipped import shipped

LIBRARIES = (
    "babel",
    "jinja2",
    "markdown-it-py",
    "mdit-py-plugins",
    "polib",
    "vl-convert-python",
)
"""Those whose version may show in a page; formats know what shows in their own files."""

_CODE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything that a release is made from."""

    fingerprint: str
    """One hash of all of it."""
    files: Mapping[str, str]
    """SHA-256 by path; what comes with the program has a path that begins with `diptych:`."""
    tools: Mapping[str, str]
    """Version by name."""


def inputs(root: Path, settings: Settings) -> Inputs:
    """Hash everything that a release of this project depends on.

    Args:
        root: of the project.
        settings: of the project, for its folders.
    """
    files, tools = _files(root, settings), _tools()
    return Inputs(digest(files, tools), files, tools)


def watched(root: Path, settings: Settings) -> tuple[Path, ...]:
    """Name the files and folders that hold all of it, and the least of anything else."""
    own = (root / path for path in (*_files_alone(settings), *_folders(settings)))
    return (*own, _CODE, shipped("templates"), shipped("locales"))


def _folders(settings: Settings) -> tuple[PurePosixPath, ...]:
    folders = settings.folders
    return folders.content, folders.locales, folders.templates


def _files_alone(settings: Settings) -> tuple[PurePosixPath, ...]:
    name = PurePosixPath(settings_room.FILE_NAME)
    return (name, settings.glossary_file) if settings.glossary_file else (name,)


def _files(root: Path, settings: Settings) -> dict[str, str]:
    own = [*_files_alone(settings)]
    for folder in _folders(settings):
        own += below(root, folder)
    hashes = {str(path): _hash(root, path) for path in own}
    hashes |= {f"diptych:{path}": known for path, known in program().items()}
    for base, path in _beside_the_program():
        if base != root:
            # No link of the program's own can lead out of anything.
            hashes[f"diptych:{path}"] = hashlib.sha256((base / path).read_bytes()).hexdigest()
    return hashes


def _tools() -> dict[str, str]:
    own = {"diptych": __version__, "python": platform.python_version()}
    return {**own, **installed(*LIBRARIES), **dict(formats.versions())}


def _beside_the_program() -> Iterator[tuple[Path, PurePosixPath]]:
    """List the templates and catalogs that a checkout keeps at its root."""
    for folder in ("templates", "locales"):
        base = shipped(folder)
        if not base.is_relative_to(_CODE):
            for path in below(base.parent, PurePosixPath(folder)):
                yield base.parent, path


def _hash(root: Path, path: PurePosixPath) -> str:
    return hashlib.sha256(read_bytes(root, path)).hexdigest()
