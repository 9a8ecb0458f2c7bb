"""How much memory a command takes with all the processes that it starts."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

_EVERY = 0.1
"""Seconds between two looks; a look takes a millisecond a process."""
_SHARE = re.compile(r"^Pss: *(\d+) kB", re.MULTILINE)


class Peak:
    """The most memory that a session of processes was seen with."""

    def __init__(self) -> None:
        self.mebibytes = 0.0
        """Proportional set sizes together: what processes share counts once."""


@contextmanager
def watched(session: int) -> Iterator[Peak]:
    """Look at the processes of a session again and again, until the end.

    Args:
        session: the number of the process that leads it.
    """
    peak, ended = Peak(), Event()

    def look() -> None:
        while not ended.wait(_EVERY):
            peak.mebibytes = max(peak.mebibytes, _taken(session))

    thread = Thread(target=look, daemon=True)
    thread.start()
    try:
        yield peak
    finally:
        ended.set()
        thread.join()


def _taken(session: int) -> float:
    kibibytes = 0
    for process in Path("/proc").glob("[0-9]*"):
        # Processes end while they are looked at.
        with suppress(OSError, AttributeError):
            if os.getsid(int(process.name)) == session:
                found = _SHARE.search((process / "smaps_rollup").read_text("ascii"))
                kibibytes += int(found[1]) if found else 0
    return kibibytes / 1024
