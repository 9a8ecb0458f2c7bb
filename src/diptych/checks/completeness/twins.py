"""Messages of one catalog that share a translation."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from diptych.checks.subjects import CatalogSubject
from diptych.model.catalog import Translation
from diptych.model.message import Message
from diptych.model.text import LINK_CONTEXT

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Twins:
    """Two messages with one translation."""

    first: Message
    second: Message
    held: Translation
    """Of the second."""
    words: int
    """Of the shorter source."""
    likeness: float
    """Of the sources: the share of their words that both have, 1 where only case, marks and
    order differ."""


def twins(subject: CatalogSubject) -> Iterator[Twins]:
    """Pair every prose message with the first one that has the same translation.

    Each message is compared with one other, so that a catalog takes linear time.
    """
    first: dict[str, Message] = {}
    for message in subject.messages:
        held = subject.catalog.translations.get(message.key)
        if held is None or not held.text.strip() or message.key.context == LINK_CONTEXT:
            continue
        other = first.setdefault(held.text, message)
        if other is not message:
            here, there = _words(other), _words(message)
            common = sum((here & there).values())
            total = here.total() + there.total()
            shorter = min(here.total(), there.total())
            yield Twins(other, message, held, shorter, 2 * common / total if total else 1.0)


def _words(message: Message) -> Counter[str]:
    return Counter(_WORD.findall(message.key.source.casefold()))
