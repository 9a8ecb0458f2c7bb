"""Where results are remembered: a folder, or nowhere.

Each entry is a file named by its key, and proves itself whole (`entry.py`).  Entries
are written aside and renamed, so that runs may share a folder.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from diptych.memo.digest import digest
from diptych.memo.entry import packed, unpacked


class Memo(Protocol):
    """Remembers what pure calls gave."""

    def recall(self, *key: object) -> bytes | None:
        """Give what was kept for a key; none if nothing was.

        Args:
            key: everything that the bytes depend on.
        """
        ...

    def keep(self, content: bytes, *key: object) -> None:
        """Remember what a pure call gave.

        Args:
            content: the same whenever the call is made with this key.
            key: everything that it depends on.
        """
        ...

    def forget(self, *key: object) -> None:
        """Let go of what was kept for a key, because it stands elsewhere from now on.

        Args:
            key: everything that it depends on.
        """
        ...


class NoStore:
    """Remembers nothing."""

    def recall(self, *key: object) -> bytes | None:
        """Give nothing."""
        del key
        return None

    def keep(self, content: bytes, *key: object) -> None:
        """Keep nothing."""

    def forget(self, *key: object) -> None:
        """Have nothing to let go of."""


NOWHERE = NoStore()
"""Where there is nothing to remember in."""


class FolderStore:
    """Remembers in a folder, up to a size.

    Args:
        folder: made when first needed.
        limit: bytes to keep; what was used least recently goes first.
    """

    def __init__(self, folder: Path, limit: int = 2 * 1024**3) -> None:
        self._folder = folder
        self._limit = limit

    def recall(self, *key: object) -> bytes | None:
        """Read an entry, if it is whole."""
        file = self._file(key)
        try:
            content = unpacked(file.name, file.read_bytes())
        except OSError:
            return None
        # Noted for `trim`; where one may only read, nobody trims.
        with suppress(OSError):
            os.utime(file)
        return content

    def keep(self, content: bytes, *key: object) -> None:
        """Write an entry; a full or read-only folder costs time, never a release."""
        file = self._file(key)
        with suppress(OSError):
            _write(file, packed(file.name, content))

    def forget(self, *key: object) -> None:
        """Remove an entry."""
        with suppress(OSError):
            self._file(key).unlink()

    def trim(self) -> None:
        """Let go of what was used least recently, down to the limit."""
        kept = 0
        for _, size, file in sorted(_entries(self._folder), reverse=True):
            kept += size
            if kept > self._limit:
                with suppress(OSError):
                    file.unlink()

    def __reduce__(self) -> tuple[Callable[[Path, int], Memo], tuple[Path, int]]:
        """Travel to workers, who use the folder if they are where it is."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        return _if_there, (self._folder, self._limit)

    def _file(self, key: tuple[object, ...]) -> Path:
        name = digest(*key)
        return self._folder / name[:2] / name


def _if_there(folder: Path, limit: int) -> Memo:
    return FolderStore(folder, limit) if folder.is_dir() else NOWHERE


def _entries(folder: Path) -> Iterator[tuple[int, int, Path]]:
    """List entries with the time of their last use, and their size."""
    for file in folder.glob("??/*"):
        # Another run may let go of the same ones at this moment.
        with suppress(OSError):
            state = file.stat()
            yield state.st_mtime_ns, state.st_size, file


def _write(file: Path, entry: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # Not by `tempfile`, whose files nobody else may read: the folder may be shared.
    aside = file.with_name(f"{file.name}.{os.urandom(8).hex()}")
    try:
        aside.write_bytes(entry)
        aside.replace(file)
    finally:
        aside.unlink(missing_ok=True)
