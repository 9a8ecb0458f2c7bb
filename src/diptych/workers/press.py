"""The press: what one page is encoded with, and the errand of encoding it.

It is all that a worker needs who lays single pages out, so it imports next to nothing.
"""

from dataclasses import dataclass
from pathlib import PurePosixPath

from diptych.formats import FORMATS
from diptych.model.page import Asset, Page
from diptych.model.place import Place
from diptych.workers.limits import Limits, limited


@dataclass(frozen=True, slots=True, eq=False)
class Press:
    """What workers hold while they encode pages."""

    assets: tuple[Asset, ...]
    """What all pages refer to."""
    limits: Limits
    """What one page may take."""


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
