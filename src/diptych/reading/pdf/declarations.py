"""What a PDF says of itself outside its pages, which PDFium does not tell.

Its objects are read as text: those in object streams are inflated first, and literal
strings are taken out, so that no word of a title is taken for a name.
"""

import re
import zlib
from contextlib import suppress
from dataclasses import dataclass

_OBJECT_STREAM = b"/ObjStm"
_STREAM = re.compile(rb"stream\r?\n")
_LITERAL = re.compile(rb"\((?:\\.|[^\\()])*\)", re.DOTALL)
_TITLE_SHOWN = re.compile(rb"/DisplayDocTitle\s+true\b")
_ACCESSIBLE = re.compile(rb"pdfuaid:part(?:=['\"]|>)\s*1\b")
_ACTION = re.compile(
    rb"/(AA|AcroForm|EmbeddedFiles?|GoToE|GoToR|ImportData|JS|JavaScript|Launch|OpenAction"
    rb"|RichMedia|SubmitForm|XFA)(?=[\s/<(\[])"
)
_LARGEST = 1 << 26
"""Bytes that an object stream may inflate to: what is larger is none of ours."""


@dataclass(frozen=True, slots=True)
class Declarations:
    """What a file declares."""

    shows_title: bool
    accessible: bool
    actions: tuple[str, ...]


def declarations(content: bytes) -> Declarations:
    """Read what a PDF declares.

    Args:
        content: the file.
    """
    objects = _LITERAL.sub(b"()", content + b"".join(_inflated(content)))
    actions = sorted({found.decode() for found in _ACTION.findall(objects)})
    return Declarations(
        shows_title=_TITLE_SHOWN.search(objects) is not None,
        # The metadata stand in the file as they are, or archives could not read them.
        accessible=_ACCESSIBLE.search(content) is not None,
        actions=tuple(actions),
    )


def _inflated(content: bytes) -> list[bytes]:
    found = []
    position = content.find(_OBJECT_STREAM)
    while position >= 0:
        start = _STREAM.search(content, position)
        if start is None:
            break
        # What is not deflated is read as it stands.
        with suppress(zlib.error):
            found.append(zlib.decompressobj().decompress(content[start.end() :], _LARGEST))
        position = content.find(_OBJECT_STREAM, start.end())
    return found
