"""From flat blocks to the tree that HTML needs.

Blocks name the containers they stand in; neighbours that name the same one
stand in it together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from diptych.model.block import Block, Container


@dataclass(frozen=True, slots=True)
class Branch:
    """A container with what stands in it."""

    container: Container
    children: "tuple[Node, ...]"


Node: TypeAlias = Branch | Block
"""A block that stands free, or a container."""


def nest(blocks: Sequence[Block], depth: int = 0) -> tuple[Node, ...]:
    """Regroup neighbouring blocks by their containers.

    Args:
        blocks: in reading order.
        depth: how many containers all of them have in common already.
    """
    nodes: list[Node] = []
    for container, group in groupby(blocks, key=lambda block: _container(block, depth)):
        if container is None:
            nodes.extend(group)
        else:
            nodes.append(Branch(container, nest(tuple(group), depth + 1)))
    return tuple(nodes)


def _container(block: Block, depth: int) -> Container | None:
    return block.containers[depth] if depth < len(block.containers) else None
