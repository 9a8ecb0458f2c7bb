"""What a crew is: workers who hold the same assets and encode one page each at a time."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from typing import TypeAlias

from diptych.model.page import Asset, Page

Encode: TypeAlias = Callable[[str, Page], Future[bytes]]
"""Orders a page in a format, by the format's name.

The future raises `InputError` where the page cannot become a file, and `BrokenExecutor`
where a worker ended without an answer: whether this page is to blame shows when it is
ordered alone.
"""

Crew: TypeAlias = Callable[[tuple[Asset, ...]], AbstractContextManager[Encode]]
"""Gives workers the assets that pages refer to; leaving the context drops what is not begun."""
