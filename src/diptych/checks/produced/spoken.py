"""The words of a text as an edition shows them: values in the form of its language."""

from collections.abc import Iterator, Sequence

from diptych.languages import show
from diptych.model.inline import (
    Break,
    Code,
    Emphasis,
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


def spoken(text: Text, style: Style) -> str:
    """Read a text as its edition shows it.

    Args:
        text: of an edition.
        style: of the publication.
    """
    return "".join(_words(parse_inline(text), text.language, style))


def _words(nodes: Sequence[Inline], language: LanguageCode, style: Style) -> Iterator[str]:
    for node in nodes:
        match node:
            case Words(words) | Code(words) | Superscript(words):
                yield words
            case Break():
                yield " "
            case Value(kind, content):
                yield show(kind, content, language, style).text
            case Emphasis(children) | Strong(children) | Link(_, children):
                yield from _words(children, language, style)
            case Passage(children) if node.language in {None, language}:
                yield from _words(children, language, style)
            case _:
                # Pictures, calls to notes, and passages that are read in their own language.
                yield "\ufffc"
