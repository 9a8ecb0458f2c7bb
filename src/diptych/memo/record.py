"""Frozen values written down to be remembered, and read back only as the type they were.

JSON by `msgspec`, which checks every field against its annotation: what somebody else wrote
into a shared store can be no more than a value of that type, and never runs.
"""

from pathlib import PurePosixPath
from typing import TypeVar

import msgspec

Value = TypeVar("Value")


def written(value: object) -> bytes:
    """Write a frozen dataclass down, with everything that it holds."""
    return msgspec.json.encode(value, enc_hook=_as_text)


def read_back(content: bytes, kind: type[Value]) -> Value | None:
    """Read a value of a type; none if the bytes are not one.

    Args:
        content: what `written` gave.
        kind: its type.
    """
    try:
        return msgspec.json.decode(content, type=kind, dec_hook=_from_text)
    except msgspec.MsgspecError:
        return None


def _as_text(value: object) -> str:
    if isinstance(value, PurePosixPath):
        return str(value)
    raise NotImplementedError(type(value))


def _from_text(kind: type, text: object) -> object:
    if kind is PurePosixPath:
        return PurePosixPath(str(text))
    raise NotImplementedError(kind)
