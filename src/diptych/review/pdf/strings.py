"""Texts out of PDFium, which wants to be asked for their length first."""

import ctypes
from typing import Protocol

import pypdfium2.raw as pdfium


class Getter(Protocol):
    """A function of PDFium that fills what it is given, and returns a length or a success."""

    def __call__(self, *arguments: object) -> int:
        """Call it."""


WIDE = "utf-16-le"
NARROW = "utf-8"


def string(getter: Getter, *subject: object, encoding: str = WIDE) -> str:
    """Get a text from a function that tells its length in bytes, and fills a buffer if given one.

    Args:
        getter: how.
        subject: of what.
        encoding: how PDFium writes this text.
    """
    length = getter(*subject, None, 0)
    buffer = ctypes.create_string_buffer(length)
    getter(*subject, buffer, length)
    return buffer.raw.decode(encoding, "replace").rstrip("\0")


def tag_name(mark: object) -> str:
    """Get the tag of a marked-content sequence, for which PDFium has another protocol."""
    length = ctypes.c_ulong()
    pdfium.FPDFPageObjMark_GetName(mark, None, 0, length)
    buffer = (ctypes.c_ushort * (length.value // 2))()
    pdfium.FPDFPageObjMark_GetName(mark, buffer, length.value, length)
    return bytes(buffer).decode(WIDE).rstrip("\0")
