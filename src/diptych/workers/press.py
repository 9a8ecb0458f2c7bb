"""The press: what one page is encoded with, and the errand of encoding it.

It is all that a worker needs who lays single pages out, so it imports next to nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import TypeAlias

from diptych.formats import FORMATS
from diptych.model.page import Asset, Page
from diptych.model.place import Place
from diptych.shipped import shipped
from diptych.workers.limits import Limits, limited

_Sent: TypeAlias = tuple[Asset | PurePosixPath, ...]
"""Assets, or the names of those that come with the program."""


@dataclass(frozen=True, slots=True, eq=False)
class Press:
    """What workers hold while they encode pages."""

    assets: tuple[Asset, ...]
    """What all pages refer to."""
    limits: Limits
    """What one page may take."""

    def __reduce__(self) -> tuple[Callable[[_Sent, Limits], "Press"], tuple[_Sent, Limits]]:
        """Travel without what comes with the program, which every worker has."""
        assets = tuple(one if one.own else one.path for one in self.assets)
        return _arrived, (assets, self.limits)


@cache
def shipped_asset(path: PurePosixPath) -> Asset:
    """Read a style sheet or font that comes with the program, once a process.

    Args:
        path: as pages name it.
    """
    file = shipped("templates") / path.relative_to("assets")
    return Asset(path, file.read_bytes(), own=False)


def _arrived(assets: _Sent, limits: Limits) -> Press:
    there = (one if isinstance(one, Asset) else shipped_asset(one) for one in assets)
    return Press(tuple(there), limits)


def encoded(press: Press, form: str, page: Page, own: tuple[Asset, ...]) -> bytes:
    """Encode a page.

    Args:
        press: with the assets that all pages share.
        form: the name of a format.
        page: what to encode.
        own: assets that only this page and its counterparts refer to.

    Raises:
        InputError: the page cannot become a file, or not within the limits.
    """
    with limited(press.limits, Place(PurePosixPath(page.path))):
        return FORMATS[form].encode(page, (*press.assets, *own)).content
