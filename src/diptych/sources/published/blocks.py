"""The blocks of a page, from the tree to Markdown.

A page may nest anything in anything; a source may not.  What has no form there is
left out and said to be: controls, players, frames.  The words of all else are kept,
and where HTML leaves words outside any block, they make a paragraph.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias
from xml.etree.ElementTree import Element

from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place
from diptych.sources.problems import LEFT_OUT
from diptych.sources.published.escaping import begun
from diptych.sources.published.inline import inline
from diptych.sources.published.notes import label_of, leads_back
from diptych.sources.published.table import table
from diptych.sources.published.tree import content_of, words_of

LOST = frozenset(
    {"iframe", "video", "audio", "object", "embed", "input", "select", "textarea", "canvas"}
    | {"svg", "math"}
)
"""Elements that no source can hold."""

_DEEPEST = 6


class Written(NamedTuple):
    """A body, and what is not in it."""

    markdown: str
    left_out: tuple[Diagnostic, ...]


@dataclass(slots=True)
class _Writing:
    """What holds for a whole page while it is written."""

    shift: int
    """Levels that headings go down, so that the title alone is of level 1."""
    place: Place
    lost: list[str] = field(default_factory=list)


def write(part: Element, shift: int, place: Place) -> Written:
    """Write a part of a page as Markdown.

    Args:
        part: the element that holds the text.
        shift: levels that headings go down.
        place: the file, for diagnostics.
    """
    writing = _Writing(shift, place)
    chunks = [chunk for chunk in _flow(content_of(part), writing) if chunk.strip()]
    left_out = tuple(
        LEFT_OUT.found(place, element=tag, count=writing.lost.count(tag))
        for tag in dict.fromkeys(writing.lost)
    )
    return Written("".join(f"{chunk}\n\n" for chunk in chunks).rstrip("\n") + "\n", left_out)


_Content: TypeAlias = Iterator[str | Element]
_Writer: TypeAlias = Callable[[Element, _Writing], Iterator[str]]


def _flow(content: _Content, writing: _Writing) -> Iterator[str]:
    """Write blocks as they come, and the words between them as paragraphs."""
    loose: list[str | Element] = []
    for part in content:
        if isinstance(part, str) or not _is_block(part):
            loose.append(part)
            continue
        yield from _paragraph(loose)
        loose.clear()
        yield from _block(part, writing)
    yield from _paragraph(loose)


def _is_block(element: Element) -> bool:
    """Tell blocks from words: also what merely holds a block, such as a link round a heading."""
    return element.tag in _BLOCKS or element.tag in LOST or any(map(_is_block, element))


def _block(element: Element, writing: _Writing) -> Iterator[str]:
    label = label_of(element)
    if label is not None:
        yield from _note(element, label, writing)
    elif element.tag in LOST:
        writing.lost.append(element.tag)
    elif not leads_back(element):
        yield from _BLOCKS.get(element.tag, _division)(element, writing)


def _paragraph(parts: Sequence[str | Element]) -> Iterator[str]:
    kept = [part for part in parts if isinstance(part, str) or not leads_back(part)]
    words = inline(kept)
    if words:
        yield begun(words)


def _division(element: Element, writing: _Writing) -> Iterator[str]:
    yield from _flow(content_of(element), writing)


def _heading(element: Element, writing: _Writing) -> Iterator[str]:
    level = min(int(element.tag[1]) + writing.shift, _DEEPEST)
    words = inline(list(content_of(element))).replace("\\\n", " ")
    if words:
        yield f"{'#' * max(level, 2)} {words}"


def _quotation(element: Element, writing: _Writing) -> Iterator[str]:
    chunks = list(_flow(content_of(element), writing))
    if chunks:
        yield _prefixed("\n\n".join(chunks), "> ", "> ").replace("> \n", ">\n")


def _list(element: Element, writing: _Writing) -> Iterator[str]:
    number = int(element.get("start", "1")) if element.get("start", "1").isdecimal() else 1
    items = []
    notes: list[str] = []
    tight = True
    for child in (part for part in content_of(element) if not isinstance(part, str)):
        if label_of(child) is not None:
            notes += _block(child, writing)
            continue
        chunks = list(_flow(content_of(child) if child.tag == "li" else iter([child]), writing))
        tight = tight and not any(map(_is_paragraph, chunks[1:]))
        items.append(chunks)
    gap = "\n" if tight else "\n\n"
    written = []
    for chunks in items:
        mark = f"{number}. " if element.tag == "ol" else "- "
        number += 1
        if chunks:
            written.append(_prefixed(gap.join(chunks), mark, " " * len(mark)))
    if written:
        yield gap.join(written)
    yield from notes


def _is_paragraph(chunk: str) -> bool:
    return chunk[:1] not in "-0123456789#>|`"


def _note(element: Element, label: str, writing: _Writing) -> Iterator[str]:
    chunks = list(_flow(content_of(element), writing))
    if chunks:
        yield _prefixed("\n\n".join(chunks), f"[^{label}]: ", "    ")


def _definitions(element: Element, writing: _Writing) -> Iterator[str]:
    """Write terms and their definitions; a term alone, or a definition alone, is a paragraph."""
    term, defined = "", False
    for child in _definition_parts(element):
        if label_of(child) is not None:
            yield from _block(child, writing)
            term, defined = "", False
        elif child.tag == "dt":
            yield from [begun(term)] if term and not defined else []
            term, defined = inline(list(content_of(child))).replace("\\\n", " "), False
        else:
            chunks = list(_flow(content_of(child), writing))
            if not term or not chunks:
                yield from chunks
                continue
            head = "" if defined else f"{begun(term)}\n"
            yield head + _prefixed("\n\n".join(chunks), ":   ", "    ")
            defined = True
    yield from [begun(term)] if term and not defined else []


def _definition_parts(element: Element) -> Iterator[Element]:
    """List terms and definitions, also those that stand in a division of their own."""
    for child in content_of(element):
        if isinstance(child, str):
            continue
        if child.tag in {"dt", "dd"}:
            yield child
        else:
            yield from _definition_parts(child)


def _table(element: Element, writing: _Writing) -> Iterator[str]:
    caption = element.find("caption")
    if caption is not None:
        yield from _flow(content_of(caption), writing)
    yield from table(element)


def _figure(element: Element, writing: _Writing) -> Iterator[str]:
    """Write a picture and its caption as one; a figure of anything else as what it holds."""
    caption = element.find("figcaption")
    pictures = list(element.iter("img"))
    if len(pictures) == 1 and caption is not None and words_of(caption) == words_of(element):
        picture = inline(pictures)
        words = words_of(caption).replace("\\", "\\\\").replace('"', '\\"')
        yield f'{picture[:-1]} "{words}")' if picture and words else picture
    else:
        yield from _division(element, writing)


def _summary(element: Element, writing: _Writing) -> Iterator[str]:
    del writing
    words = inline(list(content_of(element)))
    if words:
        yield f"**{words}**" if "*" not in words else begun(words)


def _code(element: Element, writing: _Writing) -> Iterator[str]:
    del writing
    text = "".join(element.itertext()).strip("\n")
    fence = "```" if "```" not in text else "~~~~"
    yield f"{fence}\n{text}\n{fence}"


def _rule(element: Element, writing: _Writing) -> Iterator[str]:
    del element, writing
    yield "* * *"


_BLOCKS: Mapping[str, _Writer] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _heading),
    **dict.fromkeys(("ul", "ol", "menu"), _list),
    **dict.fromkeys(
        ("p", "div", "section", "article", "main", "aside", "details", "form"), _division
    ),
    **dict.fromkeys(("address", "center", "fieldset", "hgroup", "li", "dd", "dt"), _division),
    "blockquote": _quotation,
    "dl": _definitions,
    "table": _table,
    "figure": _figure,
    "figcaption": _division,
    "summary": _summary,
    "pre": _code,
    "hr": _rule,
}
"""How each element that is a block of its own is written."""


def _prefixed(text: str, first: str, rest: str) -> str:
    """Put a prefix before every line: one before the first, another before the rest."""
    lines = text.split("\n")
    return "\n".join(
        f"{first if number == 0 else rest}{line}" if line or rest.strip() else ""
        for number, line in enumerate(lines)
    )
