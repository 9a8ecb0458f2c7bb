"""The standards that files keep, and what they are called by those who write and judge them."""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.model.page import Page


@dataclass(frozen=True, slots=True)
class Variant:
    """A combination of standards."""

    name: str
    """WeasyPrint's."""
    rules: Mapping[str, str]
    """The standards, by the name of their rules."""


ARCHIVED = Variant("pdf/a-2a", {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"})
"""Of a file that holds pages and nothing else."""
CARRYING = Variant("pdf/a-3a", {"ua1": "PDF/UA-1", "3a": "PDF/A-3a"})
"""Of a file that carries others: only PDF/A-3 admits what is no PDF."""


def variant_of(page: Page) -> Variant:
    """Choose the standards that the file of a page is to keep."""
    return CARRYING if page.enclosed else ARCHIVED
