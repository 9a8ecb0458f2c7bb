"""Items of lists: one element of the page, several of the structure.

<li>            LI > Lbl, LBody     the label is the bullet or number, if it is drawn
<dt> and <dd>   LI > Lbl, LBody     neighbours share an item; so do those of a <div>
"""

from collections.abc import Mapping

from weasyprint.formatting_structure.boxes import Box

from diptych.formats.pdf.tagging.roles import BODY, ITEM, LABEL
from diptych.formats.pdf.tagging.structure import Node

_NUMBERINGS: Mapping[str, str] = {
    "disc": "/Disc",
    "circle": "/Circle",
    "square": "/Square",
    "decimal": "/Decimal",
    "lower-alpha": "/LowerAlpha",
    "lower-latin": "/LowerAlpha",
    "upper-alpha": "/UpperAlpha",
    "upper-latin": "/UpperAlpha",
    "lower-roman": "/LowerRoman",
    "upper-roman": "/UpperRoman",
}
"""CSS `list-style-type` to ListNumbering; all others follow no numbering (None)."""


def describe_list(node: Node, box: Box) -> None:
    """Say how the items of a list are labelled."""
    drawn = "" if box.element.tag == "dl" else str(box.style["list_style_type"])
    node.attributes["List"] = {"ListNumbering": _NUMBERINGS.get(drawn, "/None")}


def new_item(container: Node, language: str | None) -> tuple[Node, Node]:
    """Add an item to a list, and return it with its body."""
    body = Node(BODY.name, language)
    item = Node(ITEM.name, language, [body])
    container.kids.append(item)
    return item, body


def new_label(item: Node, language: str | None) -> Node:
    """Put a label before the body of an item."""
    label = Node(LABEL.name, language)
    item.kids.insert(0, label)
    return label


def new_term(container: Node, language: str | None) -> Node:
    """Add a term: it opens an item, unless it shares one with the term before it."""
    item = _last_item(container)
    if item is None or any(node.role == BODY.name for node in item.nodes):
        item = _open_item(container, language)
    label = Node(LABEL.name, language)
    item.kids.append(label)
    return label


def new_definition(container: Node, language: str | None) -> Node:
    """Add a definition to the item that its term opened."""
    body = Node(BODY.name, language)
    (_last_item(container) or _open_item(container, language)).kids.append(body)
    return body


def _last_item(container: Node) -> Node | None:
    """Find the item that grows at the end of a definition list."""
    if container.role == ITEM.name:
        return container
    last = container.kids[-1] if container.kids else None
    return last if isinstance(last, Node) and last.role == ITEM.name else None


def _open_item(container: Node, language: str | None) -> Node:
    item = Node(ITEM.name, language)
    container.kids.append(item)
    return item
