"""Messages: what gettext calls them, independent of any file format."""

from dataclasses import dataclass
from typing import NamedTuple

from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.model.place import Place


class MessageKey(NamedTuple):
    """What makes a message the same message: gettext's own rule."""

    context: str | None
    """msgctxt."""
    source: str
    """msgid."""


@dataclass(frozen=True, slots=True)
class Message:
    """One translatable text with what a translator should know of it."""

    key: MessageKey
    language: LanguageCode
    """The language of `key.source`."""
    parts: tuple[Phrase, ...]
    """What the text is at each of its places: heading 2, table cell, …"""
    places: tuple[Place, ...]
    heading: str | None = None
    """The heading that the first place stands under, as the author wrote it."""
    notes: tuple[str, ...] = ()
    """The author's notes to translators."""
    limit: int | None = None
    """Advised length of the translation, in characters (P-01, P-81)."""
    suggestion: str | None = None
    """A translation known by rule (the French address of a link), offered when there is none."""
    placeholders: tuple[tuple[str, str], ...] = ()
    """Names that must survive, each with what it stands for, shown to translators as a comment."""
    plural: str | None = None
    """msgid_plural, in messages of templates and of the program."""
