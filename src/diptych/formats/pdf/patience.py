"""Fewer visits of the garbage collector while a page is laid out.

Layout makes boxes by the ten thousand and drops none of them before the page is done,
so the collector goes through all of them again and again and finds nothing: a fifth of
the time of a long page.  It still comes often enough for memory to stay flat over pages.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

ALLOCATIONS = 50_000
"""Between two visits; Python's own 700 are for programs that drop what they make."""


@contextmanager
def patient_collector() -> Iterator[None]:
    """Let the collector wait longer inside this context."""
    youngest, *older = gc.get_threshold()
    gc.set_threshold(max(youngest, ALLOCATIONS), *older)
    try:
        yield
    finally:
        gc.set_threshold(youngest, *older)
