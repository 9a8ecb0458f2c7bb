"""A clock for commands: how long they take, and how much memory at most."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

SCRIPTS = Path(sys.executable).parent
DIPTYCH = str(SCRIPTS / "diptych")
WEASYPRINT = str(SCRIPTS / "weasyprint")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command."""

    seconds: float
    """Of wall-clock time."""
    mebibytes: float
    """Peak of its first process's resident memory."""


def run(command: Sequence[str], folder: Path) -> Run:
    """Run a command, which must succeed.

    Args:
        command: its words.
        folder: where.
    """
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return Run(seconds, usage.ru_maxrss / 1024)


def typical(runs: Sequence[Run]) -> float:
    """Take the median of some runs, in seconds."""
    return median(one.seconds for one in runs)


def typical_ratio(runs: Sequence[Run], others: Sequence[Run]) -> float:
    """Take the median ratio of runs that were made in pairs, so that noise hits both."""
    return median(one.seconds / other.seconds for one, other in zip(runs, others, strict=True))
