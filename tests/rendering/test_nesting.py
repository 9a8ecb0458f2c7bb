"""Regrouping flat blocks loses none of them and changes no order."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.model.block import Block, BlockKind, Container, ContainerKind
from diptych.model.place import Place
from diptych.rendering.nesting import Branch, Node, nest
from rendering.sample import publication

CONTAINERS = st.builds(
    Container, st.sampled_from(ContainerKind), st.integers(min_value=0, max_value=3)
)
BLOCKS = st.builds(
    Block,
    st.sampled_from(BlockKind),
    st.just(Place(publication("everything").source.place.path, 1)),
    containers=st.lists(CONTAINERS, max_size=4).map(tuple),
)


@settings(max_examples=100)
@given(st.lists(BLOCKS).map(tuple))
def test_nothing_is_lost(blocks: tuple[Block, ...]) -> None:
    """Read from left to right, the tree holds exactly the blocks, in their containers."""
    found = [(block, around) for node in nest(blocks) for block, around in _leaves(node, ())]

    assert [(block, block.containers) for block in blocks] == found


def _leaves(
    node: Node, around: tuple[Container, ...]
) -> Iterator[tuple[Block, tuple[Container, ...]]]:
    if isinstance(node, Branch):
        for child in node.children:
            yield from _leaves(child, (*around, node.container))
    else:
        yield node, around
