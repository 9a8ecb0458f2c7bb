"""One hash for any value of the model, the same on every machine."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

_SEPARATOR = b"\x00"


def digest(*values: object) -> str:
    """Hash values by their content.

    Frozen dataclasses, tuples and lists, mappings (in key order), sets, and whatever
    `repr` tells apart exactly (numbers, dates, enumerations, paths, none).

    Returns:
        SHA-256 in hexadecimal digits.

    >>> digest(("a", 1)) == digest(["a", 1]) != digest(("a", "1"))
    True
    """
    hashed = hashlib.sha256()
    for value in values:
        for piece in _pieces(value):
            hashed.update(piece)
    return hashed.hexdigest()


def _pieces(value: object) -> Iterator[bytes]:
    """Write a value down so that no two different ones read the same."""
    match value:
        case bytes():
            yield b"b%d" % len(value) + _SEPARATOR + value
        case str():
            encoded = value.encode("utf-8", "surrogatepass")
            yield b"s%d" % len(encoded) + _SEPARATOR + encoded
        case tuple() | list():
            yield b"(%d" % len(value) + _SEPARATOR
            for item in value:
                yield from _pieces(item)
        case Mapping():
            yield b"{%d" % len(value) + _SEPARATOR
            for key in sorted(value, key=repr):
                yield from _pieces(key)
                yield from _pieces(value[key])
        case frozenset() | set():
            yield from _pieces(sorted(value, key=repr))
        case _ if is_dataclass(value) and not isinstance(value, type):
            yield from _pieces(type(value).__qualname__)
            for field in fields(value):
                yield from _pieces(getattr(value, field.name))
        case _:
            yield b"r" + repr(value).encode() + _SEPARATOR
