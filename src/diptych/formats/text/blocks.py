"""Blocks of a page, each in lines of its own with an empty line before the next."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count
from typing import TypeAlias

from diptych.formats.text.grid import grid_lines
from diptych.formats.text.words import inline, words_of
from diptych.formats.text.wrapping import plain, wrapped
from diptych.reading import BLOCKS, Element, is_printed

Lines: TypeAlias = list[str]

_BULLET = "- "
_QUOTED = 4
"""Columns that a quotation stands in."""
_END = "end-mark"


def lines_of(element: Element, width: int) -> Lines:
    """Set an element in lines.

    Args:
        element: a block, or the body of a page.
        width: in characters.
    """
    if element.tag in _WRITERS:
        return _WRITERS[element.tag](element, width)
    return _spaced(_parts(element, width))


def _parts(element: Element, width: int) -> Iterator[Lines]:
    """Set what stands in an element: blocks as they come, words between them as paragraphs."""
    waiting: list[str] = []
    for child in element.children:
        block = isinstance(child, Element) and child.tag in BLOCKS and child.tag != "br"
        if not block:
            waiting.append(_line_part(child))
            continue
        yield wrapped("".join(waiting), width)
        waiting.clear()
        if isinstance(child, Element) and is_printed(child):
            yield lines_of(child, width)
    yield wrapped("".join(waiting), width)


def _line_part(child: Element | str) -> str:
    if isinstance(child, str):
        return " ".join(child.split("\n"))
    return inline(child) if is_printed(child) or child.tag == "svg" else ""


def _spaced(parts: Iterator[Lines] | Sequence[Lines]) -> Lines:
    lines: Lines = []
    for part in parts:
        if any(line.strip() for line in part):
            lines += ["", *part] if lines else part
    return lines


def _title(element: Element, width: int) -> Lines:
    return _underlined(element, width, "=")


def _heading(element: Element, width: int) -> Lines:
    return _underlined(element, width, "-")


def _underlined(element: Element, width: int, mark: str) -> Lines:
    lines = wrapped(words_of(element), width)
    return [*lines, mark * max(map(len, lines))]


def _paragraph(element: Element, width: int) -> Lines:
    lines = wrapped(words_of(element), width)
    return [line.center(width) for line in lines] if _END in element.classes else lines


def _bullets(element: Element, width: int) -> Lines:
    return _items(element, (_BULLET for _ in count()), width)


def _numbers(element: Element, width: int) -> Lines:
    start = int(element.attributes.get("start", "1"))
    return _items(element, (f"{number}. " for number in count(start)), width)


def _items(element: Element, marks: Iterator[str], width: int) -> Lines:
    items = [child for child in element.children if isinstance(child, Element)]
    return [
        line
        for item, mark in zip(items, marks, strict=False)
        for line in _hung(mark, _spaced(_parts(item, width - len(mark))))
    ]


def _hung(mark: str, lines: Lines) -> Lines:
    """Set a mark before the first line, and the others under it."""
    return [
        (" " * len(mark) if number else mark) + line if line else ""
        for number, line in enumerate(lines or [""])
    ]


def _definitions(element: Element, width: int) -> Lines:
    lines: Lines = []
    for child in element.children:
        if isinstance(child, Element):
            indent = " " * _QUOTED if child.tag == "dd" else ""
            inside = _spaced(_parts(child, width - len(indent)))
            lines += [indent + line if line else "" for line in inside]
    return lines


def _quotation(element: Element, width: int) -> Lines:
    inside = _spaced(_parts(element, width - _QUOTED))
    return [" " * _QUOTED + line if line else "" for line in inside]


def _verbatim(element: Element, width: int) -> Lines:
    del width
    said = "".join(_letters(element)).rstrip("\n")
    return [" " * _QUOTED + plain(line) for line in said.split("\n")]


def _letters(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _letters(child)


def _rule(element: Element, width: int) -> Lines:
    del element
    return ["* * *".center(width)]


_WRITERS: Mapping[str, Callable[[Element, int], Lines]] = {
    "h1": _title,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), _heading),
    "p": _paragraph,
    "ul": _bullets,
    "ol": _numbers,
    "dl": _definitions,
    "table": grid_lines,
    "blockquote": _quotation,
    "pre": _verbatim,
    "hr": _rule,
}
"""How blocks are set that are more than the parts in them."""
