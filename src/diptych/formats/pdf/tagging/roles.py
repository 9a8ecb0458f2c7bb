"""Which structure type an element of the page is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from diptych.formats.pdf.words import SVG


class Level(Enum):
    """Where a structure element may stand."""

    GROUPING = "grouping"
    """Holds blocks only: text that stands in it directly gets a paragraph of its own."""
    BLOCK = "block"
    INLINE = "inline"
    """Stands inside a block."""


@dataclass(frozen=True, slots=True)
class Role:
    """A standard structure type and its level."""

    name: str
    level: Level


DOCUMENT = Role("Document", Level.GROUPING)
DIVISION = Role("Div", Level.GROUPING)
"""Of any block that has no better role."""
WHOLE = Role("Art", Level.GROUPING)
"""Of an edition among others: it stands for itself."""
PARAGRAPH = Role("P", Level.BLOCK)
SPAN = Role("Span", Level.INLINE)
"""Only where it carries a language or an expansion; other inline elements leave no trace."""
NOTE = Role("Note", Level.INLINE)
REFERENCE = Role("Reference", Level.INLINE)
ITEM = Role("LI", Level.BLOCK)
LABEL = Role("Lbl", Level.BLOCK)
BODY = Role("LBody", Level.BLOCK)

ROLES: Mapping[str, Role] = {
    "main": Role("Part", Level.GROUPING),
    "article": Role("Art", Level.GROUPING),
    "section": Role("Sect", Level.GROUPING),
    "nav": Role("Sect", Level.GROUPING),
    "aside": Role("Sect", Level.GROUPING),
    "blockquote": Role("BlockQuote", Level.GROUPING),
    "p": PARAGRAPH,
    "pre": PARAGRAPH,
    **{f"h{level}": Role(f"H{level}", Level.BLOCK) for level in range(1, 7)},
    "ul": Role("L", Level.BLOCK),
    "ol": Role("L", Level.BLOCK),
    "dl": Role("L", Level.BLOCK),
    "table": Role("Table", Level.BLOCK),
    "caption": Role("Caption", Level.BLOCK),
    "figcaption": Role("Caption", Level.BLOCK),
    "thead": Role("THead", Level.BLOCK),
    "tbody": Role("TBody", Level.BLOCK),
    "tfoot": Role("TFoot", Level.BLOCK),
    "tr": Role("TR", Level.BLOCK),
    "th": Role("TH", Level.BLOCK),
    "td": Role("TD", Level.BLOCK),
    "img": Role("Figure", Level.BLOCK),
    SVG: Role("Figure", Level.BLOCK),
    "a": Role("Link", Level.INLINE),
    "q": Role("Quote", Level.INLINE),
    "code": Role("Code", Level.INLINE),
}
"""By name of element.  Items of lists are more than one structure element: see `lists`."""

GROUPING = frozenset(
    role.name for role in (DOCUMENT, DIVISION, *ROLES.values()) if role.level is Level.GROUPING
)
"""Names of the structure types that hold blocks only."""

SENTENCES = frozenset(
    {"P", "Lbl", *(f"H{level}" for level in range(1, 7))}
    | {role.name for role in (SPAN, REFERENCE, *ROLES.values()) if role.level is Level.INLINE}
)
"""Names of the structure types that hold no blocks, whatever a style sheet displays as one."""
