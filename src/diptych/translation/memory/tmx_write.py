"""A memory as TMX 1.4, for the tools of others: equal memories give equal bytes."""

import re
from collections.abc import Iterable, Iterator
from html import escape

from diptych import __version__
from diptych.languages import LANGUAGES, PROGRAM
from diptych.translation.memory.unit import Unit

CONTEXT, BEFORE, AFTER, ORIGIN = (
    "x-diptych-context",
    "x-diptych-before",
    "x-diptych-after",
    "x-diptych-origin",
)
"""Types of the properties in which a unit keeps what TMX has no element for."""
KNOWN = "x-diptych-neighbours"
"""Says that the neighbours are known, even where there are none."""

_HEADER = (
    f'<header creationtool="diptych" creationtoolversion="{escape(__version__)}"'
    ' segtype="paragraph" o-tmf="diptych" datatype="plaintext" srclang="*all*"'
    f' adminlang="{escape(LANGUAGES[PROGRAM].tag)}"/>'
)
_UNHOLDABLE = re.compile(r"[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def holdable(unit: Unit) -> bool:
    """Tell whether XML can hold a unit: it knows no control characters, however written."""
    return not any(_UNHOLDABLE.search(text) for text in _texts(unit))


def write_tmx(units: Iterable[Unit]) -> bytes:
    """Write a memory; units that XML cannot hold are left out.

    Args:
        units: in the order that they are written in.
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<tmx version="1.4">',
        _HEADER,
        "<body>",
        *(line for unit in units if holdable(unit) for line in _unit(unit)),
        "</body>",
        "</tmx>",
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def _texts(unit: Unit) -> Iterator[str]:
    yield from (unit.source, unit.target, unit.origin, unit.context or "")
    yield from (text or "" for text in unit.neighbours or ())


def _unit(unit: Unit) -> Iterator[str]:
    date = f' creationdate="{unit.date:%Y%m%d}T000000Z"' if unit.date else ""
    yield f"<tu{date}>"
    for name, value in _properties(unit):
        yield f'<prop type="{name}">{_text(value)}</prop>'
    for language, text in (
        (unit.source_language, unit.source),
        (unit.target_language, unit.target),
    ):
        yield f'<tuv xml:lang="{LANGUAGES[language].tag}"><seg>{_text(text)}</seg></tuv>'
    yield "</tu>"


def _properties(unit: Unit) -> Iterator[tuple[str, str]]:
    if unit.origin:
        yield ORIGIN, unit.origin
    if unit.context is not None:
        yield CONTEXT, unit.context
    if unit.neighbours is not None:
        yield KNOWN, "known"
        if unit.neighbours.before is not None:
            yield BEFORE, unit.neighbours.before
        if unit.neighbours.after is not None:
            yield AFTER, unit.neighbours.after


def _text(text: str) -> str:
    """Escape a text; a bare carriage return would be read back as a line break."""
    return escape(text, quote=False).replace("\r", "&#13;")
