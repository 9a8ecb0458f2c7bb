"""Messages of one key, made one: gettext's own rule."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from diptych.model.message import Message, MessageKey

_Item = TypeVar("_Item")


def merged(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Join messages that have the same key, at the place of the first.

    What is said of any of them is said of the one: all parts, places and notes, the
    shortest limit, the first heading and suggestion that there is.
    """
    joined: dict[MessageKey, Message] = {}
    for message in messages:
        first = joined.get(message.key)
        joined[message.key] = message if first is None else _join(first, message)
    return tuple(joined.values())


def _join(first: Message, second: Message) -> Message:
    limits = [limit for limit in (first.limit, second.limit) if limit is not None]
    return replace(
        first,
        parts=_distinct(first.parts + second.parts),
        places=_distinct(first.places + second.places),
        heading=first.heading or second.heading,
        notes=_distinct(first.notes + second.notes),
        limit=min(limits, default=None),
        suggestion=first.suggestion or second.suggestion,
        placeholders=_distinct(first.placeholders + second.placeholders),
        plural=first.plural or second.plural,
    )


def _distinct(items: tuple[_Item, ...]) -> tuple[_Item, ...]:
    return tuple(item for number, item in enumerate(items) if item not in items[:number])
