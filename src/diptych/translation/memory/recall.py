"""What the memory knows of the messages of a document."""

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence

from rapidfuzz import fuzz, process

from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import Phrase, phrase
from diptych.model.recall import RecallPolicy, Trust
from diptych.model.text import LINK_CONTEXT
from diptych.translation.memory.store import exact, sources
from diptych.translation.memory.unit import Neighbours, Unit, company
from diptych.translation.remembered import Remembered


def recall(
    connection: sqlite3.Connection,
    messages: Sequence[Message],
    target: LanguageCode,
    *,
    known: Collection[MessageKey] = (),
    policy: RecallPolicy | None = None,
) -> Mapping[MessageKey, Remembered]:
    """Look up messages in the memory, the best match of each.

    Args:
        connection: to a memory.
        messages: of one document, in its order: neighbours count.
        target: the language to translate into.
        known: messages that need no help.
        policy: what becomes of matches; the careful one if none is given.
    """
    chosen = policy or RecallPolicy()
    texts = {
        language: sources(connection, (language, target))
        for language in {message.language for message in messages}
    }
    found = (
        (
            message.key,
            _same(connection, message, neighbours, target, chosen)
            or _alike(connection, message, texts[message.language], target, chosen),
        )
        for message, neighbours in company(messages)
        if message.key not in known and message.plural is None
    )
    return {key: remembered for key, remembered in found if remembered}


def search(
    connection: sqlite3.Connection,
    text: str,
    languages: tuple[LanguageCode, LanguageCode],
    *,
    likeness: float = 60.0,
    limit: int = 10,
) -> Iterator[tuple[float, Unit]]:
    """Find texts that resemble one, the most alike first, with their translations.

    Args:
        connection: to a memory.
        text: what is looked for.
        languages: of the text, and of its translations.
        likeness: out of 100, that is asked for.
        limit: of the texts found.
    """
    matches = process.extract(
        text, sources(connection, languages), scorer=fuzz.ratio, score_cutoff=likeness, limit=limit
    )
    for source, score, _ in matches:
        for unit in exact(connection, source, languages):
            yield score, unit


def _same(
    connection: sqlite3.Connection,
    message: Message,
    neighbours: Neighbours,
    target: LanguageCode,
    policy: RecallPolicy,
) -> Remembered | None:
    """Find the very text of a message, in its own place before all."""
    same = [
        unit
        for unit in exact(connection, message.key.source, (message.language, target))
        if unit.context == message.key.context
    ]
    here = next((unit for unit in same if unit.neighbours == neighbours), None)
    if here and policy.in_context is not Trust.OFF:
        origin = phrase("From the memory, in the same place: {origin}", origin=here.origin)
        return _remembered(here, policy.in_context, origin)
    if same and policy.exact is not Trust.OFF:
        origin = phrase("From the memory, the same text: {origin}", origin=same[0].origin)
        return _remembered(same[0], policy.exact, origin)
    return None


def _alike(
    connection: sqlite3.Connection,
    message: Message,
    texts: Sequence[str],
    target: LanguageCode,
    policy: RecallPolicy,
) -> Remembered | None:
    """Find the text most like a message's; an address is like no other."""
    text = message.key.source
    if policy.alike is Trust.OFF or message.key.context == LINK_CONTEXT:
        return None
    found = process.extractOne(text, texts, scorer=fuzz.ratio, score_cutoff=policy.likeness)
    if found is None or (found[0] == text and policy.exact is Trust.OFF):
        return None
    unit = exact(connection, found[0], (message.language, target))[0]
    origin = phrase(
        "From the memory, {score}% alike: {origin}", score=int(found[1]), origin=unit.origin
    )
    return _remembered(unit, Trust.FUZZY, origin)


def _remembered(unit: Unit, trust: Trust, origin: Phrase) -> Remembered:
    return Remembered(unit.target, unit.source, trust is Trust.TRANSLATED, origin)
