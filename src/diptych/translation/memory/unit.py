"""Units: a text, its translation, and the company that it kept."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from diptych.model.catalog import Catalog
from diptych.model.language import LanguageCode
from diptych.model.message import Message


class Neighbours(NamedTuple):
    """The source texts before and after a text; none at either end of its document."""

    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Unit:
    """One translation that was published."""

    source: str
    target: str
    source_language: LanguageCode
    target_language: LanguageCode
    context: str | None = None
    """msgctxt."""
    neighbours: Neighbours | None = None
    """None where nobody knows, as in memories that other tools wrote."""
    origin: str = ""
    """The release, or the file it was imported from."""
    date: dt.date | None = None
    """Of that release: of several translations, the latest counts."""


def company(messages: Sequence[Message]) -> Iterator[tuple[Message, Neighbours]]:
    """Pair every message of a document with its neighbours."""
    texts = [None, *(message.key.source for message in messages), None]
    for number, message in enumerate(messages):
        yield message, Neighbours(texts[number], texts[number + 2])


def published(
    messages: Sequence[Message], catalog: Catalog, origin: str, date: dt.date
) -> Iterator[Unit]:
    """Take the finished translations of a release.

    Args:
        messages: of the release, in the order of the document.
        catalog: their translations; fuzzy and missing ones are no memory.
        origin: the key of the release.
        date: when it was published.
    """
    for message, neighbours in company(messages):
        found = catalog.translations.get(message.key)
        if found and found.text and not found.fuzzy and not found.plurals:
            yield Unit(
                message.key.source,
                found.text,
                message.language,
                catalog.language,
                message.key.context,
                neighbours,
                origin,
                date,
            )
