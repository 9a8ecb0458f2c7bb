"""Where results are remembered: a folder, or nowhere.

Each entry is a file named by its key, which begins with the hash of what follows:
an entry that was cut, edited or mixed up is not an entry.  Entries are written
aside and renamed, so that runs may share a folder.
"""

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from diptych.memo.digest import digest

_HASH_SIZE = hashlib.sha256().digest_size


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


class NoStore:
    """Remembers nothing."""

    def recall(self, *key: object) -> bytes | None:
        """Give nothing."""
        del key
        return None

    def keep(self, content: bytes, *key: object) -> None:
        """Keep nothing."""


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
        return _whole(self._file(key))

    def keep(self, content: bytes, *key: object) -> None:
        """Write an entry; a full or read-only folder costs time, never a release."""
        with suppress(OSError):
            _write(self._file(key), hashlib.sha256(content).digest() + content)

    def trim(self) -> None:
        """Let go of what was used least recently, down to the limit."""
        entries = [(file.stat(), file) for file in self._folder.glob("??/*") if file.is_file()]
        kept = 0
        for state, file in sorted(entries, key=lambda entry: entry[0].st_mtime, reverse=True):
            kept += state.st_size
            if kept > self._limit:
                file.unlink(missing_ok=True)

    def _file(self, key: tuple[object, ...]) -> Path:
        name = digest(*key)
        return self._folder / name[:2] / name


def _whole(file: Path) -> bytes | None:
    """Read an entry, if it is what was written; and note that it was used."""
    try:
        entry = file.read_bytes()
        os.utime(file)
    except OSError:
        return None
    content = entry[_HASH_SIZE:]
    return content if hashlib.sha256(content).digest() == entry[:_HASH_SIZE] else None


def _write(file: Path, entry: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as aside:
        aside.write(entry)
    Path(aside.name).replace(file)
