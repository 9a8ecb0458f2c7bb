"""A folder for what a process puts aside, which goes when the process goes.

Fonts are unpacked into files, and processes meet at sockets.  Whoever is killed cannot
tidy up, so each process holds a lock on its folder: where nobody does, it is in nobody's
way, and the next process that makes one takes it away.
"""

import fcntl
import os
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from multiprocessing.util import Finalize
from pathlib import Path

_PREFIX = "diptych-run-"
_RANDOM = "?" * 8
"""What `tempfile` puts behind a prefix."""
_LAST = -200
"""Among what is done at the end: `multiprocessing`, at -100, wants to find its own folder."""


@cache
def aside() -> Path:
    """Make this process's folder, have its temporary files made there, and sweep up others.

    A process that is forked from this one shares the folder, and holds it as long.
    """
    above = Path(tempfile.gettempdir())
    for left in above.glob(_PREFIX + _RANDOM):
        # Somebody is still at work in it, or it is somebody else's.
        with suppress(OSError):
            lock = _lock(left)
            shutil.rmtree(left, ignore_errors=True)
            os.close(lock)
    folder = _make(above)
    tempfile.tempdir = str(folder)
    Finalize(None, shutil.rmtree, (folder,), {"ignore_errors": True}, _LAST)
    return folder


def _make(above: Path) -> Path:
    """Make a folder and lock it; the lock is let go when the last process that has it ends."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=above))
        # Another process may sweep it up before it is locked.
        with suppress(OSError):
            _lock(folder)
            if folder.exists():
                return folder


def _lock(folder: Path) -> int:
    """Lock a folder.

    Raises:
        OSError: it is locked, gone, or not this user's.
    """
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
