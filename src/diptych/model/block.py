"""Blocks: a document as a flat sequence of structural pieces.

A block knows the containers it stands in (outermost first) instead of being
nested in them: hashing, comparing and showing a document stay trivial, and both
editions share one skeleton, so their structure cannot drift.  Whoever needs the
tree (rendering) regroups neighbours by their containers.
"""

from dataclasses import dataclass
from enum import StrEnum

from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.model.text import Text


class BlockKind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ROW = "table row"
    """One text a cell."""
    FIGURE = "figure"
    """Texts: the alternative, and the caption where there is one."""
    CHART = "chart"
    """A drawing of the table that it stands in, whose words are its own words; texts: what the
    drawing shows, and what its axis counts where that is said."""
    CAPTION = "caption"
    """The title of a table."""
    SOURCE = "source of data"
    """Where the figures of a table come from."""
    REMARK = "note to a table"
    CODE = "code"
    RULE = "thematic break"
    TERM = "term"
    """The term of a definition list."""


class ContainerKind(StrEnum):
    """What a block can stand in."""

    QUOTE = "quotation"
    BULLETS = "bullet list"
    NUMBERS = "numbered list"
    ITEM = "list item"
    TABLE = "table"
    NOTE = "footnote"
    DEFINITIONS = "definition list"
    DEFINITION = "definition"


class ChartForm(StrEnum):
    """How a chart draws its figures."""

    LINE = "line"
    """Change over time."""
    COLUMN = "column"
    """Amounts side by side, upright."""
    BAR = "bar"
    """Amounts of things with long names, lying."""


@dataclass(frozen=True, slots=True)
class Container:
    """Something that blocks stand in."""

    kind: ContainerKind
    ordinal: int
    """Tells neighbours of one kind apart; unique in the document."""
    label: str | None = None
    """A footnote's label."""
    start: int = 1
    """The first number of a numbered list."""
    tight: bool = True
    """Items of a list without blank lines between them."""
    alignments: tuple[str, ...] = ()
    """`left`, `right`, `center`, `decimal` or empty, a column of a table."""


@dataclass(frozen=True, slots=True)
class Block:
    """One structural piece of a document."""

    kind: BlockKind
    place: Place
    texts: tuple[Text, ...] = ()
    containers: tuple[Container, ...] = ()
    """Outermost first."""
    level: int = 0
    """A heading's, 2 to 6: the title of the document is its only level 1."""
    header: bool = False
    """A table row that heads its columns."""
    verbatim: str = ""
    """What a code block holds."""
    form: ChartForm = ChartForm.LINE
    """A chart's."""
    target: str = ""
    """The path of a figure's file, relative to the source."""
    identifier: str | None = None
    """The author's own anchor, the same in every edition."""
    language: LanguageCode | None = None
    """Where the author marked the block as being in another language than the document."""
