"""How far a project trusts its translation memory."""

from dataclasses import dataclass
from enum import StrEnum


class Trust(StrEnum):
    """What becomes of a match."""

    TRANSLATED = "translated"
    """It stands as finished."""
    FUZZY = "fuzzy"
    """It is offered, and somebody must confirm it."""
    OFF = "off"


@dataclass(frozen=True, slots=True)
class RecallPolicy:
    """What becomes of matches of each kind."""

    in_context: Trust = Trust.TRANSLATED
    """The same text between the same two neighbours: published in that place before."""
    exact: Trust = Trust.FUZZY
    """The same text elsewhere."""
    alike: Trust = Trust.FUZZY
    """A text that resembles it, or the same in another context; never more than offered."""
    likeness: float = 75.0
    """Out of 100, asked for of a text that resembles; the usual threshold of translators' tools."""
