"""The translation memory of a project: TMX files that people keep, and an index that may be lost.

What was imported stands in `locales/memory/`, as TMX that histories can show and other
tools can read.  What was published stands in the catalogs.  The index in the state
folder only makes both quick to search; whoever deletes it loses nothing.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath

from diptych.model.diagnostic import MachineError
from diptych.model.place import Place
from diptych.model.settings import Settings
from diptych.project.files import below, read_bytes
from diptych.project.lock import STATE
from diptych.project.manifest import Manifest
from diptych.project.problems import UNWRITABLE
from diptych.project.publish import write_file
from diptych.translation.memory import Unit, learn, prepare, read_tmx, write_tmx

FOLDER = "memory"
"""Below the folder of catalogs."""
_INDEX = "memory.sqlite"


@contextmanager
def opened(root: Path, settings: Settings) -> Iterator[sqlite3.Connection]:
    """Open the memory, with all that was ever imported in it.

    Args:
        root: of the project.
        settings: of the project, for its folders.

    Raises:
        InputError: a file of it cannot be read.
        MachineError: the index cannot be written.
    """
    place = Place(PurePosixPath(STATE, _INDEX))
    try:
        (root / STATE).mkdir(exist_ok=True)
        with closing(sqlite3.connect(root / STATE / _INDEX)) as connection:
            prepare(connection, place)
            for path in below(root, settings.folders.locales / FOLDER):
                if path.suffix == ".tmx":
                    learn(connection, read_tmx(read_bytes(root, path), path))
            yield connection
    except (OSError, sqlite3.OperationalError) as error:
        raise MachineError([UNWRITABLE.found(place, folder=STATE, reason=str(error))]) from error


def keep(root: Path, settings: Settings, name: str, units: Iterable[Unit]) -> PurePosixPath:
    """Keep imported units in the project.

    Args:
        root: of the project.
        settings: of the project, for its folders.
        name: of the file that they come from, without its suffix.
        units: all of them.

    Raises:
        MachineError: they cannot be written.
    """
    path = settings.folders.locales / FOLDER / f"{name}.tmx"
    write_file(root / path, write_tmx(units))
    return path


def as_published(now: Manifest | None, files: Mapping[str, str]) -> frozenset[PurePosixPath]:
    """List the files that the last release was made from, and that are still the same.

    Args:
        now: the manifest of the published folder.
        files: SHA-256 by path, of the files as they are.
    """
    before = now.inputs if now else {}
    return frozenset(PurePosixPath(path) for path, digest in files.items() & before.items())
