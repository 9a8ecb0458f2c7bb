"""What an update did to the translations of a catalog, as values to count and to show."""

from dataclasses import dataclass
from enum import StrEnum

from diptych.model.message import MessageKey


class ChangeKind(StrEnum):
    """What happened to a message."""

    ADDED = "added"
    """It is new, and nothing is known that resembles it."""
    OFFERED = "offered"
    """It is new, and carries the translation of a text that it resembles, as fuzzy."""
    CARRIED = "carried"
    """It replaces a text of the same meaning, and keeps its translation as it was."""
    FILLED = "filled"
    """A rule knows its translation for certain."""
    REMEMBERED = "remembered"
    """The translation memory knew it."""
    UNFLAGGED = "unflagged"
    """It was flagged as a format string, and is prose: `2.5% in May`."""
    RETURNED = "returned"
    """It was obsolete, and stands in the source again."""
    RETIRED = "retired"
    """It stands in no source any more; its translation is kept as obsolete."""
    FORGOTTEN = "forgotten"
    """It stands in no source any more, and nobody had translated it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an update did."""

    kind: ChangeKind
    key: MessageKey
    former: MessageKey | None = None
    """The message whose translation was taken over."""
