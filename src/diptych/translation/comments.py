"""What a translator is told about a message: its `#.` and `#:` lines.

Whoever translates sees one text at a time.  These lines give back what that takes
away: what the text is, where it stands, what its placeholders hold, how long it may be.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import TypeAlias

from diptych.model.message import Message
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place

Say: TypeAlias = Callable[[Phrase], str]
"""Words a phrase for whoever reads the catalog."""

_ENCODED = str.maketrans({"%": "%25", " ": "%20", "\t": "%09", "\u00a0": "%C2%A0"})
"""Spaces divide references, so a space in a file's name is written as addresses write it."""


class References(StrEnum):
    """What the `#:` lines of a catalog name."""

    NONE = "none"
    FILES = "files"
    """The default: a line added at the top of a source changes no catalog."""
    LINES = "lines"


def extracted(message: Message, say: Say) -> Iterator[str]:
    """List the `#.` lines of a message: what it is first, then what to heed."""
    yield from dict.fromkeys(say(part) for part in message.parts)
    if message.heading:
        yield say(phrase("Under the heading: {heading}", heading=" ".join(message.heading.split())))
    for note in message.notes:
        yield from say(phrase("Note from the author: {note}", note=note)).splitlines()
    if message.limit is not None:
        yield say(phrase("At most {limit} characters are advised.", limit=message.limit))
    for name, content in message.placeholders:
        yield say(
            phrase(
                "Keep {placeholder} as it is; it stands for: {content}",
                placeholder=name,
                content=" ".join(content.split()),
            )
        )


def references(message: Message, kind: References) -> Iterator[str]:
    """List the `#:` lines of a message, a place each."""
    if kind is References.NONE:
        return
    yield from dict.fromkeys(_reference(place, kind) for place in message.places)


def _reference(place: Place, kind: References) -> str:
    path = str(place.path).translate(_ENCODED)
    return path if place.line is None or kind is References.FILES else f"{path}:{place.line}"
