"""Inline codes: the parts of a text that a translation tool must not let anybody retype.

Placeholders, where links lead, calls to notes, code and the stars of emphasis become
codes; all else stays words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

_CODE = re.compile(
    r"""(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)
    | \{[a-z][a-z0-9_-]*\} | %\(\w+\)[sd]
    | !?\[(?=[^\[\]]*\]\[\d+\]) | \]\[\d+\]
    | \[\^[^\]\s]+\]
    | (?<!\\)\*{1,3}""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Code:
    """A part that stands for something, and is no word."""

    number: int
    """Counted from 1, in the order of the text."""
    content: str


Part: TypeAlias = str | Code
"""A piece of a text."""


def parts_of(text: str) -> Iterator[Part]:
    """Take a text apart.

    >>> list(parts_of("Pay {money} now"))
    ['Pay ', Code(number=1, content='{money}'), ' now']
    """
    position = 0
    for number, found in enumerate(_CODE.finditer(text), start=1):
        if found.start() > position:
            yield text[position : found.start()]
        yield Code(number, found[0])
        position = found.end()
    if position < len(text):
        yield text[position:]


def numbered(text: str, source: str) -> Iterator[Part]:
    """Take a translation apart, its codes numbered as those of its source.

    A code that the source has not gets a number of its own, after all of the source.
    """
    free: dict[str, list[int]] = {}
    last = 0
    for part in parts_of(source):
        if isinstance(part, Code):
            free.setdefault(part.content, []).append(part.number)
            last = part.number
    for part in parts_of(text):
        if isinstance(part, Code):
            waiting = free.get(part.content)
            last = last if waiting else last + 1
            yield Code(waiting.pop(0) if waiting else last, part.content)
        else:
            yield part


def contents(source: str) -> dict[int, str]:
    """List what each code of a source stands for, by number."""
    return {part.number: part.content for part in parts_of(source) if isinstance(part, Code)}
