"""How far a catalog is: what is translated, what waits, and what to do next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from diptych.model.catalog import Catalog
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import Phrase, phrase, phrases
from diptych.model.place import Place
from diptych.model.text import State
from diptych.translation.words import count_words


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of something there is."""

    messages: int
    words: int
    """Of the source texts; addresses, markup and placeholders left out."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one catalog is."""

    domain: str
    language: LanguageCode
    path: PurePosixPath
    translated: Tally
    fuzzy: Tally
    missing: Tally
    stale: Tally
    """Live in the catalog and in no source any more: the catalog waits for an update."""
    unknown: int
    """Messages of the source that the catalog does not hold yet, counted in `missing` too."""
    first: Place | None
    """The first message that waits for a translator."""

    @property
    def total(self) -> Tally:
        """Everything that there is to translate."""
        parts = (self.translated, self.fuzzy, self.missing)
        return Tally(sum(part.messages for part in parts), sum(part.words for part in parts))

    @property
    def complete(self) -> bool:
        """Tell whether nothing stands between this catalog and a release."""
        return self.translated == self.total and not self.stale.messages

    @property
    def next(self) -> Phrase:
        """Say what to do next, and where."""
        if self.unknown or self.stale.messages:
            return phrase(
                "Run `diptych update`: {path} is older than its sources.", path=str(self.path)
            )
        if self.missing.messages:
            return phrases(
                "Translate {count} message ({words} words), first {place}.",
                "Translate {count} messages ({words} words), first {place}.",
                count=self.missing.messages,
                words=self.missing.words,
                place=str(self.first),
            )
        if self.fuzzy.messages:
            return phrases(
                "Confirm or correct {count} suggestion ({words} words), first {place}.",
                "Confirm or correct {count} suggestions ({words} words), first {place}.",
                count=self.fuzzy.messages,
                words=self.fuzzy.words,
                place=str(self.first),
            )
        return phrase("Nothing is left to translate.")


def measure(messages: Sequence[Message], catalog: Catalog) -> Progress:
    """Measure how far a catalog is.

    Args:
        messages: what is to be translated.
        catalog: what is; an empty one where there is no file yet.
    """
    states = {message.key: _state(message.key, catalog) for message in messages}
    waiting = State.MISSING if State.MISSING in states.values() else State.FUZZY
    lines = (
        catalog.translations[key].line
        for key, state in states.items()
        if state is waiting and key in catalog.translations
    )
    line = min(lines, default=None)
    tallies = {
        state: _tally(key for key, found in states.items() if found is state)
        for state in (State.TRANSLATED, State.FUZZY, State.MISSING)
    }
    return Progress(
        catalog.domain,
        catalog.language,
        catalog.path,
        translated=tallies[State.TRANSLATED],
        fuzzy=tallies[State.FUZZY],
        missing=tallies[State.MISSING],
        stale=_tally(key for key in catalog.translations if key not in states),
        unknown=sum(key not in catalog.translations for key in states),
        first=None if line is None else Place(catalog.path, line),
    )


def _state(key: MessageKey, catalog: Catalog) -> State:
    found = catalog.translations.get(key)
    if found is None or not (found.text and all(found.plurals)):
        return State.MISSING
    return State.FUZZY if found.fuzzy else State.TRANSLATED


def _tally(keys: Iterable[MessageKey]) -> Tally:
    counted = [count_words(key.source) for key in keys]
    return Tally(len(counted), sum(counted))
