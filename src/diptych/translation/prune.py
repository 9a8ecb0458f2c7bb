"""Take obsolete entries out of a catalog, into an archive: the one way out of the file.

Nothing does this by itself.  The archive is a catalog of its own, beside those that
are used; what it holds already it is not given twice.
"""

from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from diptych.translation.po import PoEntry, PoFile, read_file
from diptych.translation.shelf import filed, unfiled


@dataclass(frozen=True, slots=True)
class Pruned:
    """A catalog and its archive afterwards."""

    content: bytes
    archive: bytes
    count: int
    """How many entries went."""


def prune(
    content: bytes, path: PurePosixPath, archive: bytes | None, archive_path: PurePosixPath
) -> Pruned:
    """Move the obsolete entries of a catalog into its archive.

    Args:
        content: the bytes of the catalog.
        path: the file, as diagnostics name it.
        archive: the bytes of its archive; none where there is none yet.
        archive_path: the file of the archive.

    Raises:
        InputError: one of them is malformed; neither is to be written.
    """
    file = read_file(content, path)
    old = PoFile(file.header, ()) if archive is None else read_file(archive, archive_path)
    gone = [entry for entry in file.entries if entry.obsolete]
    held = {_worth(entry) for entry in old.entries}
    new = [entry for entry in gone if _worth(entry) not in held]
    kept = [entry for entry in file.entries if not entry.obsolete]
    return Pruned(
        replace(file, entries=tuple(kept)).spaced.encode(),
        replace(
            old, entries=(*old.entries, *filed(map(unfiled, new), old.entries))
        ).spaced.encode(),
        len(gone),
    )


def _worth(entry: PoEntry) -> tuple[object, ...]:
    return (unfiled(entry).identity, entry.strings, entry.comments("#"))
