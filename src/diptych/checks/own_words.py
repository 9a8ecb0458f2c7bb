"""The words of a text that are its own: what checks of language, figures and names read.

Code, typed values, calls of notes and passages marked as another language are none
of a sentence's own words; U+FFFC stands for each, so that nothing grows together.
"""

from collections.abc import Iterator, Sequence
from enum import Flag, auto

from diptych.languages import language_of
from diptych.model.inline import (
    Break,
    Emphasis,
    Image,
    Inline,
    Link,
    Passage,
    Strong,
    Superscript,
    Words,
)
from diptych.model.language import LanguageCode

NOT_PROSE = "\ufffc"
"""OBJECT REPLACEMENT CHARACTER."""


class Left(Flag):
    """What is left out beyond what never is prose."""

    NOTHING = 0
    FOREIGN = auto()
    """Passages marked as another language."""
    TITLES = auto()
    """What is emphasised: titles of works stand in their own language (F-82)."""
    FOREIGN_LINKS = auto()
    """Labels of links to pages in another language, which are marked as that (L-24)."""


def own_words(nodes: Sequence[Inline], language: LanguageCode, left: Left = Left.FOREIGN) -> str:
    r"""Read a text without what is not its own.

    Args:
        nodes: the text, parsed.
        language: what it is written in.
        left: what to leave out as well.

    >>> own_words((Words("as "), Passage((Words("ici"),), LanguageCode("fr"))), LanguageCode("en"))
    'as \ufffc'
    """
    return "".join(_pieces(nodes, language, left))


def _pieces(nodes: Sequence[Inline], language: LanguageCode, left: Left) -> Iterator[str]:
    for node in nodes:
        match node:
            case Words(text) | Superscript(text):
                yield text
            case Break():
                yield " "
            case Image(_, alternative):
                yield f"{NOT_PROSE}{alternative}{NOT_PROSE}"
            case Emphasis() if Left.TITLES in left:
                yield NOT_PROSE
            case Link(target) if Left.FOREIGN_LINKS in left and _leads_away(target, language):
                yield NOT_PROSE
            case Passage(language=marked) if Left.FOREIGN in left and marked not in (
                None,
                language,
            ):
                yield NOT_PROSE
            case Emphasis(children) | Strong(children) | Link(_, children) | Passage(children):
                yield from _pieces(children, language, left)
            case _:
                yield NOT_PROSE


def _leads_away(address: str, language: LanguageCode) -> bool:
    return language_of(address) not in (None, language)
