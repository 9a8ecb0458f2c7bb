"""What travels: rows of a source text and its translation, each with a ticket to come home by."""

from dataclasses import dataclass
from enum import StrEnum

from diptych.model.language import LanguageCode
from diptych.model.place import Place


class State(StrEnum):
    """How far a translation is."""

    MISSING = "missing"
    FUZZY = "fuzzy"
    TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class Row:
    """One text on its way out."""

    ticket: str
    """Names the message, and what its translation was on the way out."""
    source: str
    target: str
    state: State
    context: str = ""
    notes: tuple[str, ...] = ()
    """What a translator should know of it, a sentence each."""


@dataclass(frozen=True, slots=True)
class Job:
    """The texts of one catalog, for somebody to translate."""

    domain: str
    source_language: LanguageCode
    target_language: LanguageCode
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """One text that came back."""

    ticket: str
    source: str
    target: str
    confirmed: bool | None
    """Whether whoever worked on it says that it is done; None where nothing is said."""
    place: Place
