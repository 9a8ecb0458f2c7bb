"""Catalogs whose messages have the form that an earlier version, or another program, gave them.

Nothing records which form a catalog is in: a `msgid` of an older form is one that
today's extraction would write otherwise.  So each `msgid` is brought into today's form
as an author's text is; where that is a message of today's sources, its translation is
brought into today's form too, and carried over.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import NamedTuple, TypeAlias

from diptych.model.message import Message, MessageKey
from diptych.model.phrase import phrase
from diptych.model.text import LINK_CONTEXT, Reference
from diptych.translation.po import PoEntry, read_file
from diptych.translation.remembered import Remembered

_NAME = re.compile(r"(?<=\])\[(\d+)\]|\{(\w+)\}")

Shape: TypeAlias = Callable[[str], tuple[str, tuple[Reference, ...]]]
"""Brings an author's text into today's message form, and lists what it refers to."""


class _Carried(NamedTuple):
    """A message of today, and what an older entry knows of it."""

    key: MessageKey
    remembered: Remembered


def carried(
    existing: bytes, path: PurePosixPath, messages: Sequence[Message], shape: Shape
) -> Mapping[MessageKey, Remembered]:
    """Find what a catalog in an older form knows of today's messages.

    Args:
        existing: the bytes of the catalog.
        path: the file, as diagnostics name it.
        messages: of today's sources.
        shape: today's extraction, for one text.

    Raises:
        InputError: the file is malformed.
    """
    today = {message.key: message for message in messages}
    by_source = {message.key.source: message for message in messages}
    found: dict[MessageKey, Remembered] = {}
    for entry in read_file(existing, path).entries:
        if entry.translated and entry.identity.plural is None and entry.identity.key not in today:
            markdown, references = shape(entry.identity.source)
            key = MessageKey(entry.identity.context, markdown)
            message = today.get(key) or by_source.get(markdown)
            if message and markdown != entry.identity.source:
                for key, remembered in _carried(entry, message, references, shape):
                    found.setdefault(key, remembered)
    return found


def without_suggestions(
    messages: Sequence[Message], known: Mapping[MessageKey, Remembered]
) -> tuple[Message, ...]:
    """Let what a translator wrote come before what a rule suggests."""
    return tuple(
        replace(message, suggestion=None) if message.key in known else message
        for message in messages
    )


def _carried(
    entry: PoEntry, message: Message, references: Sequence[Reference], shape: Shape
) -> Iterator[_Carried]:
    markdown, theirs = shape(entry.strings[0])
    pairs = _paired(references, theirs)
    names = {other.name: own.name for own, other in pairs}
    text = _NAME.sub(lambda name: _renamed(name, names), markdown)
    certain = not entry.fuzzy and len(pairs) == len(references) == len(theirs)
    origin = phrase("Carried over from the form that this message had before.")
    yield _Carried(message.key, Remembered(text, entry.identity.source, certain, origin))
    for own, other in pairs:
        if own.kind == "link" and own.content != other.content:
            key = MessageKey(LINK_CONTEXT, own.content)
            yield _Carried(key, Remembered(other.content, own.content, certain, origin))


def _paired(
    ours: Sequence[Reference], theirs: Sequence[Reference]
) -> tuple[tuple[Reference, Reference], ...]:
    """Pair the references of two texts: equal ones, then those of a kind in their order."""
    pairs = [(own, other) for own in ours for other in theirs if _alike(own, other)]
    left = [own for own in ours if own not in (one for one, _ in pairs)]
    free = [other for other in theirs if other not in (one for _, one in pairs)]
    for kind in dict.fromkeys(own.kind for own in left):
        pairs += zip(
            (own for own in left if own.kind == kind),
            (other for other in free if other.kind == kind),
            strict=False,
        )
    return tuple(pairs)


def _alike(one: Reference, other: Reference) -> bool:
    return (one.kind, one.content) == (other.kind, other.content)


def _renamed(name: re.Match[str], names: Mapping[str, str]) -> str:
    number, word = name.groups()
    if number:
        return f"[{names.get(number, number)}]"
    return f"{{{names.get(word, word)}}}"
