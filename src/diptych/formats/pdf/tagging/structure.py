"""The structure tree while it grows: nodes, and what they hold.

Nodes change until the last sheet has been read, because an element that starts on one
sheet may go on over the next ones; nothing outside `tagging` sees them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

import pydyf


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of marked content: text of one line, or an image."""

    page: int
    """Index of the sheet."""
    number: int
    """Its marked-content identifier there."""


@dataclass(frozen=True, slots=True, eq=False)
class Annotation:
    """The active area of a link; a link broken over lines has one a line."""

    page: int
    target: pydyf.Dictionary


AttributeValue: TypeAlias = str | int | tuple[str, ...] | tuple[float, ...]
"""A name with its slash, a number, identifiers of cells, or a rectangle."""


@dataclass(slots=True, eq=False)
class Node:
    """A structure element."""

    role: str
    """A standard structure type of PDF 1.7 (ISO 32000-1, 14.8.4)."""
    language: str | None = None
    kids: list["Node | Mark | Annotation"] = field(default_factory=list)
    attributes: dict[str, dict[str, AttributeValue]] = field(default_factory=dict)
    """By owner: Table, List, Layout."""
    alternative: str | None = None
    expansion: str | None = None
    """What an abbreviation stands for."""
    identifier: str | None = None
    implied: bool = False
    """A paragraph round text that stands directly in a section."""

    @property
    def nodes(self) -> Iterator["Node"]:
        """The structure elements directly inside."""
        return (kid for kid in self.kids if isinstance(kid, Node))

    def walk(self) -> Iterator["Node"]:
        """Go through this node and all below it, in reading order."""
        yield self
        for node in self.nodes:
            yield from node.walk()


class Artifact(Enum):
    """Kinds of content that no reader is told of."""

    HEADER = "running header"
    FOOTER = "running footer"
    REPETITION = "what every sheet repeats"
    DECORATION = "decoration"

    @property
    def properties(self) -> Mapping[str, str]:
        """The property list of such content (ISO 32000-1, 14.8.2.2)."""
        return _PROPERTIES[self]


_PROPERTIES: Mapping[Artifact, Mapping[str, str]] = {
    Artifact.HEADER: {"Type": "/Pagination", "Subtype": "/Header"},
    Artifact.FOOTER: {"Type": "/Pagination", "Subtype": "/Footer"},
    Artifact.REPETITION: {"Type": "/Pagination"},
    Artifact.DECORATION: {"Type": "/Layout"},
}


@dataclass(frozen=True, slots=True)
class Structure:
    """What was read: the tree, and the content that stays outside."""

    document: Node
    artifacts: dict[Mark, Artifact]
    hyphenated: dict[Mark, str]
    """Lines that end in a hyphen of the layout's, as they read without it."""
