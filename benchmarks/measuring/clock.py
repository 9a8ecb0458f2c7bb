"""A clock for commands: how long they take, and how much memory at most."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from measuring.memory import Peak, watched

SCRIPTS = Path(sys.executable).parent
DIPTYCH = str(SCRIPTS / "diptych")
WEASYPRINT = str(SCRIPTS / "weasyprint")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command."""

    seconds: float
    """Of wall-clock time."""
    mebibytes: float
    """Peak of its first process's resident memory, or of all its processes together."""


def run(command: Sequence[str], folder: Path, *, whole: bool = False) -> Run:
    """Run a command, which must succeed.

    Args:
        command: its words.
        folder: where.
        whole: count the memory of all processes that it starts, too.
    """
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, start_new_session=whole
    )
    with watched(process.pid) if whole else nullcontext(Peak()) as peak:
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return Run(seconds, max(peak.mebibytes, usage.ru_maxrss / 1024))


def typical(runs: Sequence[Run]) -> float:
    """Take the median of some runs, in seconds."""
    return median(one.seconds for one in runs)


def typical_ratio(runs: Sequence[Run], others: Sequence[Run]) -> float:
    """Take the median ratio of runs that were made in pairs, so that noise hits both."""
    return median(one.seconds / other.seconds for one, other in zip(runs, others, strict=True))
