"""What an output format is: a name, the medium it wants its pages for, and one function."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from diptych.model.page import Artifact, Asset, Medium, Page

Encode: TypeAlias = Callable[[Page, tuple[Asset, ...]], Artifact]
"""Turns a page into a file, with the assets that the page refers to.

It is pure: equal pages, assets and `versions()` give equal bytes, on any machine and in any
process, so the result may be remembered by content.  It raises `InputError` when the page
cannot become a file that may be published.
"""


@dataclass(frozen=True, slots=True)
class Format:
    """An output format."""

    name: str
    medium: Medium
    """What its pages are laid out for."""
    suffix: str
    """Of its files, with the dot."""
    encode: Encode
    costly: bool = False
    """Worth remembering: its bytes take longer to make than to read back."""


def artifact(page: Page, suffix: str, content: bytes) -> Artifact:
    """Name the bytes that a page became.

    >>> from pathlib import PurePosixPath
    >>> page = Page("budget", None, Medium.PAPER, PurePosixPath("news/v1.2"), "")
    >>> str(artifact(page, ".pdf", b"").path)
    'news/v1.2.pdf'
    """
    path = page.path.with_name(page.path.name + suffix)
    return Artifact(path, content, page.publication, page.language)
