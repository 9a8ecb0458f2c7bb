"""Python's fork server, which imports what lays pages out while its starter does the rest."""

import multiprocessing
from multiprocessing import forkserver

from diptych.aside import aside

_PRELOADED = ["diptych.workers.preload"]


def start() -> None:
    """Start it, unless it runs already, and wait for nothing."""
    multiprocessing.set_forkserver_preload(_PRELOADED)
    # Where processes meet is a socket, in a folder that nobody else would remove.
    aside()
    forkserver.ensure_running()
