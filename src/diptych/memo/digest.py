"""One hash for any value of the model, the same on every machine."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache

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
    pieces: list[bytes] = []
    for value in values:
        _write(value, pieces.append)
    return hashlib.sha256(b"".join(pieces)).hexdigest()


def _write(value: object, put: Callable[[bytes], None]) -> None:
    """Write a value down so that no two different ones read the same."""
    if isinstance(value, str):
        encoded = value.encode("utf-8", "surrogatepass")
        put(b"s%d" % len(encoded) + _SEPARATOR + encoded)
    elif isinstance(value, (tuple, list)):
        put(b"(%d" % len(value) + _SEPARATOR)
        for item in value:
            _write(item, put)
    # mypy does not know that types are hashable.
    elif (names := _field_names(type(value))) is not None:  # type: ignore[arg-type]  # see above
        _write(type(value).__qualname__, put)
        for name in names:
            _write(getattr(value, name), put)
    elif isinstance(value, bytes):
        put(b"b%d" % len(value) + _SEPARATOR + value)
    elif isinstance(value, Mapping):
        put(b"{%d" % len(value) + _SEPARATOR)
        for key in sorted(value, key=repr):
            _write(key, put)
            _write(value[key], put)
    elif isinstance(value, (frozenset, set)):
        _write(sorted(value, key=repr), put)
    else:
        put(b"r" + repr(value).encode() + _SEPARATOR)


@cache
def _field_names(kind: type) -> tuple[str, ...] | None:
    """Name the fields of a dataclass; none for any other type."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None
