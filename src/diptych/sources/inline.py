"""The inside of a text: from inline Markdown in message form to a tree of meaning.

Called when an edition is rendered or checked, never before: until then a text
is text, so that localizing a document is replacing strings.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from markdown_it.token import Token

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
    Value,
    Words,
)
from diptych.model.language import LanguageCode
from diptych.model.text import Reference, Text
from diptych.sources.grammar import REFERENCES, inlines

_REMEMBERED = 1 << 15
"""Trees that are remembered: a text is rendered for several media, and read by many checks."""


def parse(text: Text) -> tuple[Inline, ...]:
    """Parse a text of a document or an edition.

    Raw HTML stays words: it reaches readers as the characters that were typed,
    and checks report it (QA208).

    Args:
        text: in message form, with its references.
    """
    return _parsed(text.markdown, text.references)


@lru_cache(maxsize=_REMEMBERED)
def _parsed(markdown: str, references: tuple[Reference, ...]) -> tuple[Inline, ...]:
    env = {REFERENCES: {reference.name: reference for reference in references}}
    tokens = inlines().inline.parse(markdown, inlines(), env, [])
    return _nodes(iter(tokens))


def walk(nodes: Sequence[Inline]) -> Iterator[Inline]:
    """Go through a tree in reading order, each node before what is inside it."""
    for node in nodes:
        yield node
        if isinstance(node, Emphasis | Strong | Link | Passage):
            yield from walk(node.children)


def plain(nodes: Sequence[Inline]) -> str:
    """Read the words of a tree aloud: no markup, values as the author typed them.

    >>> plain((Words("a "), Strong((Words("b"),))))
    'a b'
    """
    return "".join(_words(node) for node in nodes)


def _words(node: Inline) -> str:
    match node:
        case Words(text) | Code(text):
            return text
        case Break():
            return " "
        case Image(_, alternative):
            return alternative
        case Value(_, content):
            return content
        case Emphasis(children) | Strong(children):
            return plain(children)
        case Link(_, children) | Passage(children):
            return plain(children)
        case _:
            return ""


def _nodes(tokens: Iterator[Token]) -> tuple[Inline, ...]:
    """Gather nodes up to the token that closes what was opened."""
    nodes: list[Inline] = []
    for token in tokens:
        if token.nesting < 0:
            break
        node = _node(token, tokens)
        if isinstance(node, Words) and nodes and isinstance(nodes[-1], Words):
            nodes[-1] = Words(nodes[-1].text + node.text)
        else:
            nodes.append(node)
    return tuple(node for node in nodes if node != Words(""))


def _node(token: Token, tokens: Iterator[Token]) -> Inline:
    match token.type:
        case "em_open":
            return Emphasis(_nodes(tokens))
        case "strong_open":
            return Strong(_nodes(tokens))
        case "link_open":
            return Link(_attribute(token, "href") or "", _nodes(tokens), _attribute(token, "title"))
        case "numbered_link_open":
            return _referred(token.meta["reference"], _nodes(tokens))
        case "span_open":
            language = _attribute(token, "lang")
            return Passage(
                _nodes(tokens),
                LanguageCode(language) if language else None,
                translate=_attribute(token, "translate") != "no",
            )
        case _:
            return _leaf(token)


def _leaf(token: Token) -> Inline:
    match token.type:
        case "code_inline":
            return Code(token.content)
        case "hardbreak":
            return Break()
        case "softbreak":
            return Words(" ")
        case "image":
            return Image(_attribute(token, "src") or "", token.content)
        case "numbered_image":
            return Image(token.meta["reference"].content, token.content)
        case "myst_role":
            return Value(token.meta["name"], token.content)
        case "footnote_ref":
            return NoteCall(token.meta["label"])
        case "placeholder":
            return _placed(token.meta["reference"])
        case _:
            return Words(token.content)


def _referred(reference: Reference, children: tuple[Inline, ...]) -> Link:
    return Link(reference.content, children, reference.title)


def _placed(reference: Reference) -> Inline:
    if reference.kind != "autolink":
        return Value(reference.kind, reference.content)
    return Link(reference.content, (Code(reference.content.removeprefix("mailto:")),))


def _attribute(token: Token, name: str) -> str | None:
    value = token.attrs.get(name)
    return None if value is None else str(value)
