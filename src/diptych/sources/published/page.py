"""A published page as a value: what it says of itself, and its body in our Markdown."""

import datetime as dt
from dataclasses import dataclass, field

from diptych.model.diagnostic import Diagnostic
from diptych.model.language import LanguageCode


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page says of itself, and nothing that it does not say."""

    title: str | None = None
    """Inline Markdown, as the fields of a release are."""
    description: str | None = None
    date: dt.date | None = None
    modified: dt.date | None = None
    language: LanguageCode | None = None


@dataclass(frozen=True, slots=True)
class PublishedPage:
    """One edition of a published page."""

    stated: Stated
    body: str
    """Markdown that `parse` reads, without front matter and without a title."""
    left_out: tuple[Diagnostic, ...] = field(default=())
    """What of the page has no place in a source."""
