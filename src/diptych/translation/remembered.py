"""A translation that another catalog holds: what the memory offers to an update."""

from dataclasses import dataclass

from diptych.model.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Remembered:
    """A translation out of the memory."""

    text: str
    source: str
    """What it was the translation of; not always the very text that is wanted."""
    certain: bool
    """Whether the policy lets it stand as translated, or asks for somebody's eye."""
    origin: Phrase
    """Where it comes from and how well it matches: becomes a translator's comment."""
    doubts: tuple[Phrase, ...] = ()
    """What speaks against it, a sentence each: becomes a translator's comment too."""
