"""Worker processes, forked from one that has imported WeasyPrint and rendered nothing.

That one, Python's fork server, starts while this process still parses (`fork_server`), so
what takes longest is done on another core before the first page is there.  Threads would
take turns (Python's lock, and Pango's), and forking this process would copy what it holds.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import wait

from diptych import fork_server
from diptych.workers.crew import Answer, Crew, Errand, Given, Held, Submit

_kept: list[object] = []
"""In a worker: what all errands share, which would otherwise travel with each of them."""


@contextmanager
def processes(_address: str, jobs: int) -> Iterator[Crew]:
    """Start what workers are forked from, and let it get ready meanwhile."""
    fork_server.start()
    yield partial(_hired, jobs)


@contextmanager
def _hired(jobs: int, held: object) -> Iterator[Submit]:
    context = multiprocessing.get_context("forkserver")
    pool = ProcessPoolExecutor(jobs, context, _arrive, (held,))

    def submit(
        errand: Errand[Held, Given, Answer], *given: Given.args, **named: Given.kwargs
    ) -> Future[Answer]:
        return pool.submit(_run, errand, *given, **named)  # type: ignore[arg-type]  # held by all

    try:
        yield submit
    finally:
        pool.shutdown(cancel_futures=True)


def _arrive(held: object) -> None:
    """Begin as a worker: hold what all share, leave Ctrl+C to whoever ordered, outlive nobody."""
    _kept[:] = [held]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _run(errand: Errand[Held, Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
    return errand(_kept[0], *given, **named)  # type: ignore[arg-type]  # held by all
