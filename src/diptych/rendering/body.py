"""The body of an edition: its blocks, its notes, and the paragraph that it opens with.

The first paragraph stands apart because a dateline may have to stand in it, which
is for the template of the kind to decide.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import NamedTuple

from markupsafe import Markup

from diptych.model.block import Block, BlockKind, ContainerKind
from diptych.rendering.blocks import write_nodes
from diptych.rendering.inlines import Writer, Written
from diptych.rendering.nesting import Branch, Node, nest
from diptych.rendering.notes import note_identifier
from diptych.rendering.view import Note


class Body(NamedTuple):
    """What the author wrote below the front matter."""

    first: Written | None
    """The paragraph that it opens with, if it opens with one."""
    rest: Markup
    notes: tuple[Note, ...]


def write_body(blocks: Sequence[Block], writer: Writer) -> Body:
    """Write the blocks of an edition, footnotes after everything else.

    Args:
        blocks: of the edition, in reading order.
        writer: of the page.
    """
    nodes = nest(tuple(_with_anchors(blocks)))
    text = [node for node in nodes if not _is_note(node)]
    opening = text[0] if text else None
    if isinstance(opening, Block) and opening.kind is BlockKind.PARAGRAPH:
        first = writer.write(opening.texts[0])
        rest = write_nodes(text[1:], writer)
    else:
        first = None
        rest = write_nodes(text, writer)
    return Body(first, rest, _notes((node for node in nodes if _is_note(node)), writer))


def _with_anchors(blocks: Iterable[Block]) -> Iterator[Block]:
    """Name the headings that the author did not, alike in all editions."""
    numbers = count(1)
    for block in blocks:
        if block.kind is BlockKind.HEADING and block.identifier is None:
            yield replace(block, identifier=f"section-{next(numbers)}")
        else:
            yield block


def _is_note(node: Node) -> bool:
    return isinstance(node, Branch) and node.container.kind is ContainerKind.NOTE


def _notes(nodes: Iterable[Node], writer: Writer) -> tuple[Note, ...]:
    """Write the notes in the order of their numbers; a note may call another one."""
    branches = [node for node in nodes if isinstance(node, Branch)]
    numbered = {writer.notes.number(_label(branch)): branch for branch in branches}
    written = [
        (number, numbered[number], write_nodes(numbered[number].children, writer))
        for number in sorted(numbered)
    ]
    return tuple(
        Note(note_identifier(number), number, content, writer.notes.calls(_label(branch)))
        for number, branch, content in written
    )


def _label(branch: Branch) -> str:
    return branch.container.label or str(branch.container.ordinal)
