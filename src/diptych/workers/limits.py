"""How long one page may take, and how much memory, before it is given up by name.

A page that hangs or grows without end must cost one diagnostic, not the release of
everything else.  Time is a signal, memory a limit of the process, so both hold inside any
library; where C code hears no signal, the kernel ends the process after twice the time,
and whoever ordered the page learns of it as of any other death.
"""

import resource
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from diptych.model.diagnostic import InputError
from diptych.model.place import Place
from diptych.workers.problems import TOO_LARGE, TOO_LONG

MEBIBYTE = 1 << 20
_RESERVED = Path("/proc/self/statm")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one page may take; 0 is no limit."""

    seconds: int = 120
    """A page of a news release takes a tenth of a second; a book of 300 pages, a minute."""
    mebibytes: int = 4096
    """Of address space, beyond what the process has: what draws charts alone reserves gigabytes."""


UNLIMITED = Limits(0, 0)


class _Overdue(BaseException):
    """Time is up; not an `Exception`, so that no library takes it for a failure of its own."""


@contextmanager
def limited(limits: Limits, place: Place) -> Iterator[None]:
    """Hold what runs inside to the limits, where it has a process for itself.

    A signal reaches a process's main thread, so whoever shares a process goes without.

    Args:
        limits: what it may take.
        place: of what is worked on.

    Raises:
        InputError: the page took more.
    """
    if limits == UNLIMITED or threading.current_thread() is not threading.main_thread():
        yield
        return
    try:
        with _in_time(limits.seconds), _in_memory(limits.mebibytes):
            yield
    except _Overdue:
        raise InputError([TOO_LONG.found(place, seconds=limits.seconds)]) from None
    except MemoryError:
        raise InputError([TOO_LARGE.found(place, mebibytes=limits.mebibytes)]) from None


@contextmanager
def _in_time(seconds: int) -> Iterator[None]:
    if not seconds:
        yield
        return
    before = signal.signal(signal.SIGALRM, _overdue)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    spent = resource.getrusage(resource.RUSAGE_SELF)
    last = int(spent.ru_utime + spent.ru_stime) + 2 * seconds + 1
    with _limit(resource.RLIMIT_CPU, last):
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)


@contextmanager
def _in_memory(mebibytes: int) -> Iterator[None]:
    # Only Linux holds processes to the limit of address space.
    if not mebibytes or not sys.platform.startswith("linux"):
        yield
        return
    with _limit(resource.RLIMIT_AS, _address_space() + mebibytes * MEBIBYTE):
        yield


def _address_space() -> int:
    """Ask Linux how many bytes this process has reserved."""
    pages = int(_RESERVED.read_bytes().split()[0])
    return pages * resource.getpagesize()


@contextmanager
def _limit(what: int, most: int) -> Iterator[None]:
    """Lower a soft limit of this process for a while."""
    soft, hard = resource.getrlimit(what)
    allowed = [limit for limit in (most, soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(what, (min(allowed), hard))
    try:
        yield
    finally:
        resource.setrlimit(what, (soft, hard))


def _overdue(_signal: int, _frame: FrameType | None) -> None:
    raise _Overdue
