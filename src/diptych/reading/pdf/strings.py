"""Texts out of PDFium, which wants to be asked for their length first."""

import ctypes
from typing import Protocol


class Getter(Protocol):
    """A function of PDFium that fills what it is given, and returns a length in bytes."""

    def __call__(self, *arguments: object) -> int:
        """Call it."""


def string(getter: Getter, *subject: object) -> str:
    """Get a text that PDFium writes in UTF-16.

    Args:
        getter: how.
        subject: of what.
    """
    length = getter(*subject, None, 0)
    if length <= 2:  # noqa: PLR2004 - nothing but the zero at its end
        return ""
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    getter(*subject, buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def narrow_string(getter: Getter, *subject: object) -> str:
    """Get a text that PDFium writes in bytes: the name of a font."""
    length = getter(*subject, None, 0)
    buffer = ctypes.create_string_buffer(length + 1)
    getter(*subject, buffer, length)
    return buffer.value.decode("utf-8", "replace")
