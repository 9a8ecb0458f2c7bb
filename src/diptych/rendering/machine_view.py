"""What templates of feeds and maps may read."""

from dataclasses import dataclass

from markupsafe import Markup

from diptych.model.language import LanguageCode
from diptych.rendering.view import Institution


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A release in a feed."""

    title: str
    summary: str
    kind: str
    kind_name: Markup
    institutions: tuple[Institution, ...]
    address: str
    """Absolute, and what the entry is known by for ever."""
    alternates: tuple[tuple[LanguageCode, str], ...]
    """The address of each edition, its own included."""
    paper: str | None
    """The same on paper, if it is offered."""
    issued: str
    """With time and distance from UTC (RFC 3339)."""
    updated: str


@dataclass(frozen=True, slots=True)
class Mapped:
    """A page in the map of the site."""

    address: str
    changed: str
    """The day of its last change; empty where nobody says."""
    alternates: tuple[tuple[LanguageCode, str], ...]


@dataclass(frozen=True, slots=True)
class PartOfMap:
    """A map of some pages, in the index of all maps."""

    address: str
    changed: str
    """The day of the last change in it; empty where nobody says."""
