"""Worker processes, forked from one that has imported WeasyPrint and rendered nothing.

That one, Python's fork server, starts while this process still parses, so what takes
longest is done on another core before the first page is there.  Threads would take turns
(Python's lock, and Pango's), and forking this process would copy whatever it holds.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import forkserver
from multiprocessing.connection import wait

from diptych.aside import aside
from diptych.model.page import Asset, Page
from diptych.workers.crew import Crew, Encode
from diptych.workers.errand import encoded
from diptych.workers.limits import Limits

_PRELOADED = ["diptych.workers.preload"]

_kept: list[tuple[Asset, ...]] = []
"""In a worker: the assets, which would otherwise travel with each page."""


@contextmanager
def processes(_address: str, jobs: int, limits: Limits) -> Iterator[Crew]:
    """Start what workers are forked from, and let it get ready meanwhile."""
    multiprocessing.set_forkserver_preload(_PRELOADED)
    # Where they meet is a socket, in a folder that nobody else would remove.
    aside()
    forkserver.ensure_running()
    yield partial(_hired, jobs, limits)


@contextmanager
def _hired(jobs: int, limits: Limits, assets: tuple[Asset, ...]) -> Iterator[Encode]:
    context = multiprocessing.get_context("forkserver")
    pool = ProcessPoolExecutor(jobs, context, _arrive, (assets,))

    def encode(form: str, page: Page) -> Future[bytes]:
        return pool.submit(_encoded, form, page, limits)

    try:
        yield encode
    finally:
        pool.shutdown(cancel_futures=True)


def _arrive(assets: tuple[Asset, ...]) -> None:
    """Begin as a worker: hold the assets, leave Ctrl+C to whoever ordered, and never outlive it."""
    _kept[:] = [assets]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _encoded(form: str, page: Page, limits: Limits) -> bytes:
    return encoded(form, page, _kept[0], limits)
