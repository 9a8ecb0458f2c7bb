"""Blocks of an edition, written as HTML.

Which element a block becomes stands in two tables: one for what blocks are, and
one for what they stand in.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from markupsafe import Markup

from diptych.model.block import Block, BlockKind, ContainerKind
from diptych.rendering.inlines import Writer
from diptych.rendering.markup import around, element, empty_element, lines
from diptych.rendering.nesting import Branch, Node
from diptych.rendering.tables import write_table

_Leaf: TypeAlias = Callable[[Block, Writer], Markup]
_Container: TypeAlias = Callable[[Branch, Writer], Markup]

_DASHES = ("– ", "— ", "-- ")
"""What opens the line that says who spoke (P-15, D-13)."""


def write_nodes(nodes: Sequence[Node], writer: Writer) -> Markup:
    """Write blocks and containers under one another."""
    return lines(_write(node, writer) for node in nodes)


def _write(node: Node, writer: Writer) -> Markup:
    if isinstance(node, Block):
        return _LEAVES[node.kind](node, writer)
    return _CONTAINERS[node.container.kind](node, writer)


def _heading(block: Block, writer: Writer) -> Markup:
    return writer.write(block.texts[0]).within(f"h{block.level}", {"id": block.identifier})


def _paragraph(block: Block, writer: Writer) -> Markup:
    return writer.write(block.texts[0]).within("p", {"id": block.identifier})


def _term(block: Block, writer: Writer) -> Markup:
    return writer.write(block.texts[0]).within("dt", {"id": block.identifier})


def _figure(block: Block, writer: Writer) -> Markup:
    """Write a picture; an empty alternative says that it is decoration (E-40)."""
    alternative, *caption = block.texts[:2]
    source = writer.targets.picture(block.target, block.place)
    attributes = {"src": source, "alt": writer.plain(alternative), **writer.mark(alternative)}
    picture = empty_element("img", attributes)
    below = (writer.write(text).within("figcaption") for text in caption)
    return around("figure", lines([picture, *below]), {"id": block.identifier})


def _code(block: Block, writer: Writer) -> Markup:
    del writer
    return element("pre", element("code", block.verbatim), {"translate": "no"})


def _rule(block: Block, writer: Writer) -> Markup:
    del block, writer
    return empty_element("hr")


_LEAVES: Mapping[BlockKind, _Leaf] = {
    BlockKind.HEADING: _heading,
    BlockKind.PARAGRAPH: _paragraph,
    BlockKind.FIGURE: _figure,
    BlockKind.CODE: _code,
    BlockKind.RULE: _rule,
    BlockKind.TERM: _term,
}


def _quotation(branch: Branch, writer: Writer) -> Markup:
    return around("blockquote", lines(_quoted(node, writer) for node in branch.children))


def _quoted(node: Node, writer: Writer) -> Markup:
    """Write a part of a quotation: what was said, or who said it (P-15)."""
    match node:
        case Block(kind=BlockKind.PARAGRAPH, texts=(text, *_)) if text.markdown.startswith(_DASHES):
            return writer.write(text).within("p", {"class": "attribution"})
        case _:
            return _write(node, writer)


def _bullets(branch: Branch, writer: Writer) -> Markup:
    return around("ul", _items(branch, writer))


def _numbers(branch: Branch, writer: Writer) -> Markup:
    start = branch.container.start
    return around("ol", _items(branch, writer), {"start": None if start == 1 else str(start)})


def _items(branch: Branch, writer: Writer) -> Markup:
    write = _tight_item if branch.container.tight else _loose_item
    return lines(write(item, writer) for item in _branches(branch))


def _tight_item(item: Branch, writer: Writer) -> Markup:
    """Write an item whose paragraph needs no element of its own."""
    match item.children:
        case (Block(kind=BlockKind.PARAGRAPH, texts=(text, *_)),):
            return writer.write(text).within("li")
        case (Block(kind=BlockKind.PARAGRAPH, texts=(text, *_)), *rest):
            first = Markup("{}").format(writer.write(text))
            return element("li", lines([first, write_nodes(rest, writer)]))
        case _:
            return _loose_item(item, writer)


def _loose_item(item: Branch, writer: Writer) -> Markup:
    return around("li", write_nodes(item.children, writer))


def _definitions(branch: Branch, writer: Writer) -> Markup:
    return around("dl", write_nodes(branch.children, writer))


def _definition(branch: Branch, writer: Writer) -> Markup:
    return around("dd", write_nodes(branch.children, writer))


def _transparent(branch: Branch, writer: Writer) -> Markup:
    """Write what stands in a container that is written elsewhere, or in none of its own."""
    return write_nodes(branch.children, writer)


_CONTAINERS: Mapping[ContainerKind, _Container] = {
    ContainerKind.QUOTE: _quotation,
    ContainerKind.BULLETS: _bullets,
    ContainerKind.NUMBERS: _numbers,
    ContainerKind.ITEM: _loose_item,
    ContainerKind.TABLE: write_table,
    ContainerKind.NOTE: _transparent,
    ContainerKind.DEFINITIONS: _definitions,
    ContainerKind.DEFINITION: _definition,
}


def _branches(branch: Branch) -> Iterator[Branch]:
    return (child for child in branch.children if isinstance(child, Branch))
