"""Typed values, written so that programs understand them too (P-72)."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

from diptych.languages import Shown
from diptych.model.inline import Superscript, Words
from diptych.rendering.markup import element


class _Element(NamedTuple):
    """An element, and its attribute for the machine-readable form."""

    tag: str
    attribute: str


_TIME = _Element("time", "datetime")
_LINK = _Element("a", "href")

_ELEMENTS: Mapping[str, _Element] = {
    "date": _TIME,
    "date-in-sentence": _TIME,
    "date-with-weekday": _TIME,
    "time": _TIME,
    "telephone": _LINK,
}
"""The kinds of value that HTML has an element for."""


def write_value(kind: str, shown: Shown) -> Markup:
    """Write a value, in an element that carries its machine-readable form where there is one."""
    words = write_parts(shown.parts)
    if shown.machine is None or kind not in _ELEMENTS:
        return words
    tag, attribute = _ELEMENTS[kind]
    return element(tag, words, {attribute: shown.machine})


def write_parts(parts: Sequence[Words | Superscript]) -> Markup:
    """Write words, letters raised that are raised in print: 1er, 2e (D-16)."""
    return Markup("").join(
        element("sup", part.text) if isinstance(part, Superscript) else escape(part.text)
        for part in parts
    )
