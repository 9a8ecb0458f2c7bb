"""A name for a change that a later report knows it by."""

from hashlib import sha256

from diptych.review.meaning import MessageChange


def identifier_of(key: str, change: MessageChange) -> str:
    """Name a change so that a later report knows it again: by what it is, not by its number."""
    sides = (one.content if one else () for one in (change.before, change.after))
    parts = (key, change.kind.value, *map(repr, sides))
    return sha256("\0".join(parts).encode()).hexdigest()[:16]
