"""One writer at a time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from diptych.model.diagnostic import MachineError
from diptych.project.problems import BUSY, UNWRITABLE

STATE = ".diptych"
"""The folder of a project that holds what may be lost: the lock and what is remembered."""


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Keep other runs from writing the same project.

    The kernel lets go of the lock when the run ends, however it ends.

    Raises:
        MachineError: another run is writing.
    """
    folder = root / STATE
    try:
        folder.mkdir(exist_ok=True)
        stream = (folder / "lock").open("ab")
    except OSError as error:
        reason = error.strerror or str(error)
        raise MachineError([UNWRITABLE.found(None, folder=STATE, reason=reason)]) from error
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise MachineError([BUSY.found(None)]) from error
        yield
