"""What a text says, as a reviewer reads it: no markup, values as each language shows them.

Typography is left as it was typed: what a translator changed shows, even where every
page is set alike.
"""

from collections.abc import Iterator, Sequence

from diptych.languages import show
from diptych.model.inline import (
    Break,
    Code,
    Emphasis,
    Image,
    Inline,
    Link,
    NoteCall,
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


def readable(text: Text, style: Style) -> str:
    """Read a text of an edition.

    Args:
        text: in message form.
        style: for the values in it.
    """
    return _read(parse_inline(text), text.language, style)


def addresses(text: Text) -> tuple[str, ...]:
    """List where the links and images of a text lead, in the order that it names them."""
    return tuple(_addresses(parse_inline(text)))


def _read(nodes: Sequence[Inline], language: LanguageCode, style: Style) -> str:
    return "".join(_words(node, language, style) for node in nodes)


def _words(node: Inline, language: LanguageCode, style: Style) -> str:
    match node:
        case Words(text) | Code(text) | Superscript(text):
            return text
        case Break():
            return " "
        case Image(_, alternative):
            return alternative
        case Value(kind, content):
            return show(kind, content, language, style).text
        case NoteCall(label):
            return f" [{label}]"
        case Emphasis(children) | Strong(children) | Link(_, children):
            return _read(children, language, style)
        case Passage(children, spoken):
            return _read(children, spoken or language, style)


def _addresses(nodes: Sequence[Inline]) -> Iterator[str]:
    for node in nodes:
        match node:
            case Link(target, children):
                yield target
                yield from _addresses(children)
            case Image(target):
                yield target
            case Emphasis(children) | Strong(children) | Passage(children):
                yield from _addresses(children)
            case _:
                pass
