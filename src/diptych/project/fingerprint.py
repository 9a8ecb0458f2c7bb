"""What a release depends on, as one hash: the program, its libraries, and every file it reads."""

import hashlib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePosixPath

from diptych import __version__
from diptych import settings as settings_room
from diptych.memo import digest
from diptych.model.settings import Settings
from diptych.project.files import below, read_bytes
from diptych.project.shipped import shipped

LIBRARIES = ("babel", "jinja2", "markdown-it-py", "mdit-py-plugins", "polib", "weasyprint")
"""Those whose version may show in what is published."""


def inputs(root: Path, settings: Settings) -> dict[str, str]:
    """Hash every file that a release of this project depends on.

    Args:
        root: of the project.
        settings: of the project, for its folders.

    Returns:
        SHA-256 by path; files that come with the program have paths that begin with `diptych:`.
    """
    folders = settings.folders
    own = [PurePosixPath(settings_room.FILE_NAME)]
    for folder in (folders.content, folders.locales, folders.templates):
        own += below(root, folder)
    hashes = {str(path): _hash(root, path) for path in own}
    for base, path in _program():
        if base != root:
            hashes[f"diptych:{path}"] = _hash(base, path)
    return hashes


def tools() -> dict[str, str]:
    """List the versions of the program and of the libraries whose work shows."""
    return {"diptych": __version__, **{name: _version(name) for name in LIBRARIES}}


def fingerprint(hashes: dict[str, str], versions: dict[str, str]) -> str:
    """Make one hash of inputs and tools."""
    return digest(hashes, versions)


def _program() -> Iterator[tuple[Path, PurePosixPath]]:
    code = Path(__file__).resolve().parents[1]
    for path in below(code, PurePosixPath()):
        if path.suffix != ".pyc":
            yield code, path
    for folder in ("templates", "locales"):
        base = shipped(folder)
        if not base.is_relative_to(code):
            for path in below(base.parent, PurePosixPath(folder)):
                yield base.parent, path


def _hash(root: Path, path: PurePosixPath) -> str:
    return hashlib.sha256(read_bytes(root, path)).hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "absent"
