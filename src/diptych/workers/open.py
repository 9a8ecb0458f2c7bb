"""Every kind of executor, by the name that `--executor` gives it."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TypeAlias

from diptych.model.diagnostic import UseError
from diptych.workers.cluster import cluster
from diptych.workers.crew import Crew
from diptych.workers.problems import UNKNOWN_EXECUTOR
from diptych.workers.processes import processes
from diptych.workers.threads import threads

Opened: TypeAlias = Callable[[str, int], AbstractContextManager[Crew]]
"""Opens an executor, given its whole name, and how many errands it runs at once."""

EXECUTORS: Mapping[str, Opened] = {"processes": processes, "threads": threads, "dask": cluster}
"""By what stands before `://`, or alone."""


def opened(name: str, jobs: int) -> AbstractContextManager[Crew]:
    """Open an executor.

    Args:
        name: `processes`, `threads`, or `dask://host:port`.
        jobs: how many errands at once; a cluster knows for itself.

    Raises:
        UseError: there is no such executor.
    """
    kind = name.partition("://")[0]
    if kind not in EXECUTORS:
        raise UseError([UNKNOWN_EXECUTOR.found(None, name=name, known=", ".join(EXECUTORS))])
    return EXECUTORS[kind](name, jobs)
