"""Prose: the words of one text, with each language's typography.

Typography looks across markup (a colon after a bold word still takes its space),
so a whole text is typeset at once: its pieces of prose are the runs, and
whatever typography must not touch stands between them as one character.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from diptych.languages import show, typeset
from diptych.model.inline import (
    Break,
    Code,
    Emphasis,
    Image,
    Inline,
    Link,
    Passage,
    Strong,
    Superscript,
    Value,
    Words,
)
from diptych.model.language import LanguageCode
from diptych.model.style import Style
from diptych.model.text import Text
from diptych.sources import parse_inline

PROTECTED = "\ufffc"
"""Stands in a run for something that typography passes over: U+FFFC OBJECT REPLACEMENT."""

_ADDRESS_SCHEMES = ("http://", "https://", "mailto:")


def runs(nodes: Sequence[Inline], language: LanguageCode, style: Style) -> Iterator[str]:
    """Typeset the pieces of a text, one a leaf of its tree, in reading order.

    Args:
        nodes: the parsed text.
        language: what it is written in.
        style: which of the admitted forms to use.
    """
    yield from _typeset(tuple(_pieces(nodes, language)), language, style)


def own_language(node: Inline, language: LanguageCode) -> bool:
    """Tell whether a node's words belong to the sentence around it."""
    return not (isinstance(node, Passage) and node.language not in {None, language})


def plain(text: Text, style: Style) -> str:
    """Write a text without markup, for titles, metadata and alternatives (D-16)."""
    return _plain(parse_inline(text), text.language, style)


@lru_cache(maxsize=4096)
def _typeset(pieces: tuple[str, ...], language: LanguageCode, style: Style) -> tuple[str, ...]:
    """Typeset once what stands on several pages: on screen, on paper, in lists."""
    return typeset(pieces, language, style)


def _plain(nodes: Sequence[Inline], language: LanguageCode, style: Style) -> str:
    typeset_runs = runs(nodes, language, style)
    leaves = _leaves(nodes, language)
    return "".join(
        run if isinstance(leaf, Words) else run.replace(PROTECTED, _spoken(leaf, language, style))
        for leaf, run in zip(leaves, typeset_runs, strict=True)
    )


def _leaves(nodes: Sequence[Inline], language: LanguageCode) -> Iterator[Inline]:
    """Go through whatever is one run, in reading order."""
    for node in nodes:
        match node:
            case Emphasis(children) | Strong(children) | Link(_, children):
                yield from _leaves(children, language)
            case Passage(children) if own_language(node, language):
                yield from _leaves(children, language)
            case _:
                yield node


def _pieces(nodes: Sequence[Inline], language: LanguageCode) -> Iterator[str]:
    for leaf in _leaves(nodes, language):
        match leaf:
            case Words(text):
                yield text
            case Break():
                yield " "
            case _:
                yield PROTECTED


def _spoken(leaf: Inline, language: LanguageCode, style: Style) -> str:
    """Say in words what a run only holds a place for."""
    match leaf:
        case Code(text) | Superscript(text):
            return text
        case Image(_, alternative):
            return alternative
        case Value(kind, content):
            return show(kind, content, language, style).text
        case Passage(children, spoken):
            return _plain(children, spoken or language, style)
        case _:
            return ""
