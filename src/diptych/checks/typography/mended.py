"""A text as its language's rules want it, in the Markdown that it was written in.

Rules know prose and nothing of markup, so each piece of prose is found again in the
Markdown, and only there anything is replaced.  What the parser then reads must be what
was there, with the typography of a page; otherwise the text stays as it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape

from diptych.checks.own_words import NOT_PROSE
from diptych.languages import typeset
from diptych.model.inline import (
    Code,
    Emphasis,
    Image,
    Inline,
    Link,
    Passage,
    Strong,
    Superscript,
    Words,
)
from diptych.model.style import Style
from diptych.model.text import LINK_CONTEXT, Text
from diptych.sources import parse_inline


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a text, and where it stands in the Markdown."""

    words: str
    start: int
    end: int
    prose: bool = True


def mended(text: Text, style: Style) -> str:
    """Make the changes that are certain.

    Args:
        text: of an edition, or of a source.
        style: the choices that the rules leave open.

    Returns:
        Its Markdown; unchanged where anything is doubtful.
    """
    if text.context == LINK_CONTEXT:
        return text.markdown
    nodes = parse_inline(text)
    pieces = _located(text, nodes)
    if pieces is None:
        return text.markdown
    runs = [piece.words if piece.prose else NOT_PROSE for piece in pieces]
    new = typeset(runs, text.language, style)
    markdown = _rewritten(text.markdown, pieces, new)
    again = parse_inline(replace(text, markdown=markdown))
    wanted = "".join(run for run, piece in zip(new, pieces, strict=True) if piece.prose)
    found = "".join(leaf.text for leaf in _leaves(again, text) if isinstance(leaf, Words))
    same = found == wanted and _shape(again) == _shape(nodes)
    return markdown if same else text.markdown


def _located(text: Text, nodes: Sequence[Inline]) -> list[_Piece] | None:
    """Find every leaf of a text in its Markdown, one behind the other."""
    pieces: list[_Piece] = []
    position = 0
    for leaf in _leaves(nodes, text):
        written = _written(leaf)
        at = _find(text.markdown, written, position)
        if at is None:
            return None
        if isinstance(leaf, Words):
            pieces += _stretches(written, at)
        else:
            pieces.append(_Piece(written, position, position, prose=False))
        position = at[-1][1] if at else position
    return pieces


def _leaves(nodes: Sequence[Inline], text: Text) -> Iterator[Inline]:
    """Go through whatever has no prose of this language inside it."""
    for node in nodes:
        match node:
            case Passage(language=language) if language not in (None, text.language):
                yield node
            case Emphasis(children) | Strong(children) | Link(_, children) | Passage(children):
                yield from _leaves(children, text)
            case _:
                yield node


def _written(leaf: Inline) -> str:
    match leaf:
        case Words(words) | Code(words) | Superscript(words):
            return words
        case Image(_, alternative):
            return alternative
        case Passage(children):
            return "".join(_written(child) for child in children)
        case _:
            return ""


def _find(markdown: str, words: str, start: int) -> list[tuple[int, int]] | None:
    """Find words at the first place where they can stand, character by character."""
    if not words:
        return []
    for position in range(start, len(markdown)):
        spans = _aligned(markdown, words, position)
        if spans is not None:
            return spans
    return None


def _aligned(markdown: str, words: str, position: int) -> list[tuple[int, int]] | None:
    spans = []
    for letter in words:
        end = _end_of(letter, markdown, position)
        if end is None:
            return None
        spans.append((position, end))
        position = end
    return spans


def _end_of(letter: str, markdown: str, at: int) -> int | None:
    """Say where one character ends: as itself, behind a backslash, or as an entity."""
    if markdown[at : at + 1] == letter:
        return at + 1
    if markdown[at : at + 1] == "\\" and markdown[at + 1 : at + 2] == letter:
        return at + 2
    if markdown[at : at + 1] == "&":
        end = markdown.find(";", at, at + _ENTITY) + 1
        if end and unescape(markdown[at:end]) == letter:
            return end
    return None


_ENTITY = 12
"""Characters that an entity has at most: `&thickspace;`."""


def _stretches(words: str, spans: Sequence[tuple[int, int]]) -> Iterator[_Piece]:
    """Cut words into stretches that stand as they are, and characters that do not."""
    begun = 0
    for number, (start, end) in enumerate(spans):
        if end - start > 1:
            if number > begun:
                yield _Piece(words[begun:number], spans[begun][0], start)
            yield _Piece(words[number], start, end)
            begun = number + 1
    if begun < len(spans):
        yield _Piece(words[begun:], spans[begun][0], spans[-1][1])


def _rewritten(markdown: str, pieces: Sequence[_Piece], new: Sequence[str]) -> str:
    rewritten, position = [], 0
    for piece, run in zip(pieces, new, strict=True):
        if piece.prose and run != piece.words:
            rewritten += [markdown[position : piece.start], run]
            position = piece.end
    return "".join([*rewritten, markdown[position:]])


def _shape(nodes: Sequence[Inline]) -> tuple[object, ...]:
    """Describe a tree without the words that typography may change."""
    return tuple(
        (type(node), _shape(node.children))
        if isinstance(node, Emphasis | Strong | Link | Passage)
        else type(node)
        if isinstance(node, Words)
        else node
        for node in nodes
    )
