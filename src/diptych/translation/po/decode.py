"""From the bytes of a catalog to its text: UTF-8, without a byte order mark, nothing hidden."""

import codecs
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.place import Place
from diptych.translation.po.header import CHARSETS
from diptych.translation.problems import (
    BYTE_ORDER_MARK,
    CONTROL_CHARACTER,
    FOREIGN_CHARSET,
    NOT_UTF8,
)

_MARKS = (
    (codecs.BOM_UTF8, "UTF-8"),
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
"""Longest first: the mark of UTF-16 begins that of UTF-32."""
_CHARSET = re.compile(rb'^"Content-Type:[^\n"]*charset=\s*([\w.:-]+)', re.MULTILINE | re.IGNORECASE)
_UNUSABLE = re.compile("\0|\r(?!\n)")
_NAMES = {"\0": "U+0000 (NUL)", "\r": "U+000D (carriage return)"}


def decode(content: bytes, path: PurePosixPath) -> str:
    """Turn the bytes of a catalog into text.

    Raises:
        InputError: the bytes are not UTF-8, or hold what no catalog can hold.
    """
    place = Place(path)
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            raise InputError([BYTE_ORDER_MARK.found(place.at(1), encoding=encoding)])
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError([_undecodable(content, error, place)]) from None
    problems = tuple(_characters(text, place))
    if problems:
        raise InputError(problems)
    return text


def _undecodable(content: bytes, error: UnicodeDecodeError, place: Place) -> Diagnostic:
    """Blame the header where it says that the file is in another character set."""
    stated = _CHARSET.search(content)
    if stated and stated[1].decode("ascii").lower() not in CHARSETS:
        line = content.count(b"\n", 0, stated.start()) + 1
        return FOREIGN_CHARSET.found(place.at(line), charset=stated[1].decode("ascii"))
    line = content.count(b"\n", 0, error.start) + 1
    return NOT_UTF8.found(place.at(line), byte=f"0x{content[error.start]:02X}")


def _characters(text: str, place: Place) -> Iterator[Diagnostic]:
    for found in _UNUSABLE.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        yield CONTROL_CHARACTER.found(place.at(line), character=_NAMES[found[0]])
