"""A store on other machines, at any address that fsspec knows.

What it holds is what a folder holds, and proves itself in the same way, so that an upload
that was cut is nothing worse than a miss.  It may be slow, away, or closed to this user:
then it is left alone for the rest of the run, which takes longer and gives the same bytes.
How much it holds, and how long, its own rules decide.
"""

from functools import cached_property, partial
from queue import Queue
from threading import Thread

from fsspec import AbstractFileSystem, get_filesystem_class
from fsspec.core import url_to_fs

from diptych.memo.deadline import Unanswered, in_time
from diptych.memo.digest import digest
from diptych.memo.entry import packed, unpacked

_PATIENCE = 10.0
"""Seconds to wait for an answer."""

_CARRIERS = 4
"""Uploads at once: they wait for the network, and the release does not wait for them."""

_WAITING = 64
"""Entries that may wait for a carrier, each in memory: some megabytes of PDFs."""


class RemoteStore:
    """Remembers at an address of fsspec.

    Args:
        address: of a folder, with a protocol, as in `s3://bucket/diptych`.
        patience: seconds to wait for each answer.

    Raises:
        ValueError: fsspec knows no such protocol.
        ImportError: a package for it is missing; the text names it.
    """

    def __init__(self, address: str, patience: float = _PATIENCE) -> None:
        get_filesystem_class(address.partition("://")[0])
        self._address = address
        self._patience = patience
        self._reads = self._writes = True
        self._listed: dict[str, frozenset[str] | None] = {}
        self._waiting: Queue[tuple[str, bytes] | None] = Queue(_WAITING)
        self._carriers: list[Thread] = []
        self.trouble = ""
        """Why it was left alone in this run; empty if it was not."""

    def recall(self, *key: object) -> bytes | None:
        """Ask for an entry, unless asking was in vain before."""
        if not self._reads:
            return None
        name = digest(*key)
        try:
            entry = in_time(partial(self._read, name), self._patience)
        except Unanswered as error:
            self._reads = self._writes = False
            self._note(error)
            return None
        return None if entry is None else unpacked(name, entry)

    def keep(self, content: bytes, *key: object) -> None:
        """Have an entry carried there; `close` waits until it is."""
        if not self._writes:
            return
        if not self._carriers:
            self._carriers = [Thread(target=self._carry, daemon=True) for _ in range(_CARRIERS)]
            for carrier in self._carriers:
                carrier.start()
        self._waiting.put((digest(*key), content))

    def forget(self, *key: object) -> None:
        """Leave an entry where it is: others may want it."""

    def close(self) -> None:
        """Wait until everything that was kept has arrived, or the store is left alone."""
        for _ in self._carriers:
            self._waiting.put(None)
        for carrier in self._carriers:
            carrier.join()
        self._carriers = []

    @cached_property
    def _there(self) -> tuple[AbstractFileSystem, str]:
        """The file system and a path in it; some connect as soon as they are made."""
        files, path = url_to_fs(self._address)
        return files, path.rstrip("/")

    def _file(self, name: str) -> tuple[AbstractFileSystem, str, str]:
        files, path = self._there
        folder = f"{path}/{name[:2]}"
        return files, folder, f"{folder}/{name}"

    def _read(self, name: str) -> bytes | None:
        files, folder, file = self._file(name)
        if folder not in self._listed:
            self._listed[folder] = _names(files, folder)
        names = self._listed[folder]
        if names is not None and name not in names:
            return None
        try:
            content: bytes = files.cat_file(file)
        except FileNotFoundError:
            return None
        return content

    def _carry(self) -> None:
        """Carry entries one by one until there are no more."""
        while (kept := self._waiting.get()) is not None:
            if self._writes:
                try:
                    in_time(partial(self._write, *kept), self._patience)
                except Unanswered as error:
                    # Some may read a store and not write to it.
                    self._writes = False
                    self._note(error)

    def _write(self, name: str, content: bytes) -> None:
        files, folder, file = self._file(name)
        files.makedirs(folder, exist_ok=True)
        files.pipe_file(file, packed(name, content))

    def _note(self, error: Unanswered) -> None:
        self.trouble = self.trouble or str(error)


def _names(files: AbstractFileSystem, folder: str) -> frozenset[str] | None:
    """List the entries of a folder: an archive that is made anew would ask for each in vain.

    What others keep from now on is made again here, with the same result.

    Returns:
        Their names; none where there is no such folder, or it cannot be listed.
    """
    try:
        return frozenset(path.rpartition("/")[2] for path in files.ls(folder, detail=False))
    except FileNotFoundError:
        return None
