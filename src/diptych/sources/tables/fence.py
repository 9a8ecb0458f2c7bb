"""Fenced blocks that stand for something else than code, in the notation of MyST.

    ```{csv-table} Employment by province
    :file: employment.csv
    :types: text, number, percent
    ```

A name in braces, its argument on the same line, options at the head of the block; what
follows them is the block's own content.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from diptych.model.place import Place

_INFO = re.compile(r"\{([a-z][a-z0-9-]*)\}\s*(.*?)\s*")
_OPTION = re.compile(r"\s*:([a-z][a-z-]*):\s*(.*?)\s*")


class Option(NamedTuple):
    """An option as written."""

    name: str
    value: str
    place: Place


class Fence(NamedTuple):
    """A fenced block with a name in braces."""

    name: str
    argument: str
    options: tuple[Option, ...]
    content: str
    place: Place
    """Where the block begins."""
    inside: Place
    """Where its content begins."""

    def option(self, name: str) -> Option | None:
        """Find an option; the last one counts, as in MyST."""
        return next((one for one in reversed(self.options) if one.name == name), None)

    def value(self, name: str) -> str:
        """Read an option; empty where it is not given."""
        option = self.option(name)
        return option.value if option else ""


def read_fence(info: str, content: str, place: Place) -> Fence | None:
    """Read a fenced block; none where it is code.

    Args:
        info: what stands behind the opening fence.
        content: what stands inside.
        place: where the fence opens.
    """
    named = _INFO.fullmatch(info.strip())
    if named is None:
        return None
    lines = content.splitlines(keepends=True)
    options = tuple(_options(lines, place))
    rest = lines[len(options) :]
    return Fence(
        named[1],
        named[2],
        options,
        "".join(rest),
        place,
        _below(place, len(options)),
    )


def _options(lines: Sequence[str], place: Place) -> list[Option]:
    options: list[Option] = []
    for number, line in enumerate(lines):
        found = _OPTION.fullmatch(line)
        if found is None:
            break
        options.append(Option(found[1], found[2], _below(place, number)))
    return options


def _below(place: Place, lines: int) -> Place:
    return place.at((place.line or 1) + 1 + lines)
