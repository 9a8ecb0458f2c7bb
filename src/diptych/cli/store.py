"""Where a project remembers: in its own folder, and in a store that machines share."""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from diptych import project
from diptych.cli.forms import FORMS
from diptych.cli.terminal import Terminal
from diptych.memo import FolderStore, Memo, SharedStore
from diptych.model.diagnostic import MachineError, UseError

_PASSWORD = re.compile(r"(?<=://)[^/@\s]*@")


@contextmanager
def remembering(root: Path, shared: str, terminal: Terminal) -> Iterator[Memo]:
    """Open what a project remembers, and keep it within its limit afterwards.

    Args:
        root: of the project.
        shared: a folder, or an address of fsspec; empty where nothing is shared.
        terminal: is told, once, if the shared store did not answer: that costs time only.

    Raises:
        UseError: no store can be at this address.
        MachineError: what it needs is not installed.
    """
    own = FolderStore(root / project.STATE / "memo")
    if not shared:
        yield own
    elif "://" in shared:
        with _remote(shared, terminal) as far:
            yield SharedStore(own, far)
    else:
        with _folder(Path(shared), own, terminal) as memo:
            yield memo
    own.trim()


@contextmanager
def _folder(folder: Path, own: Memo, terminal: Terminal) -> Iterator[Memo]:
    # Made in a folder that is there: where a share is not mounted, nobody else would see it.
    if not folder.absolute().parent.is_dir():
        _warn(str(folder), os.strerror(errno.ENOENT), terminal)
        yield own
        return
    far = FolderStore(folder)
    yield SharedStore(own, far)
    far.trim()


@contextmanager
def _remote(address: str, terminal: Terminal) -> Iterator[Memo]:
    shown = _PASSWORD.sub("", address)
    try:
        # An extra, which takes as long to import as a release with nothing to do.
        from diptych.memo.remote import RemoteStore  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        raise MachineError([project.NO_FSSPEC.found(None, address=shown)]) from error
    try:
        store = RemoteStore(address)
    except (ValueError, ImportError) as error:
        found = project.NO_STORE.found(None, address=shown, reason=str(error))
        raise UseError([found]) from error
    try:
        yield store
    finally:
        store.close()
        if store.trouble:
            _warn(shown, _PASSWORD.sub("", store.trouble), terminal)


def _warn(address: str, reason: str, terminal: Terminal) -> None:
    # In text: findings may be shown in another form, which this is no part of.
    FORMS["text"]([project.LOST_STORE.found(None, address=address, reason=reason)], terminal)
