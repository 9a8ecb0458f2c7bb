"""The tree grows: which node an element has, where it is put, and what it says of itself."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from weasyprint.formatting_structure.boxes import Box, InlineLevelBox

from diptych.formats.pdf.tagging.lists import (
    describe_list,
    new_definition,
    new_item,
    new_label,
    new_term,
)
from diptych.formats.pdf.tagging.roles import (
    DIVISION,
    GROUPING,
    ITEM,
    LABEL,
    NOTE,
    PARAGRAPH,
    REFERENCE,
    ROLES,
    SENTENCES,
    SPAN,
    WHOLE,
    Level,
    Role,
)
from diptych.formats.pdf.tagging.structure import Node
from diptych.formats.pdf.tagging.tables import describe_cell
from diptych.formats.pdf.words import alternative_of, is_said_in, language_of, text_of
from diptych.model.mark import ATTRIBUTE, EDITION, EDITION_MARK

_NOTE_CALL = "doc-noteref"
"""The role (DPUB-ARIA) of links that call a note: what they lead to is one."""


class Growth:
    """The nodes made so far, by the element and the pseudo-element that they stand for.

    Args:
        root: the `html` element.
        document: what everything grows in.
        numbers: of notes.
    """

    def __init__(self, root: Element, document: Node, numbers: Iterator[int]) -> None:
        self._parents = {child: parent for parent in root.iter() for child in parent}
        self._nodes: dict[tuple[Element, str], Node] = {
            (element, element.tag): document for element in (root, *root.findall("body"))
        }
        self._nodes |= _editions(root, document)
        self._items: dict[Element, Node] = {}
        self._calls: dict[Element, tuple[Node, Node]] = {}
        self._notes = {
            element.get("href", "").removeprefix("#")
            for element in root.iter("a")
            if element.get("role") == _NOTE_CALL
        }
        self._numbers = numbers
        self._marked: set[str] = set()

    def node(self, box: Box) -> Node:
        """Find the node that a box belongs to, and make it if this is its first box."""
        key = (box.element, box.element_tag)
        if key not in self._nodes:
            self._nodes[key] = self._made(box)
        return self._nodes[key]

    def link(self, element: Element) -> tuple[Node, str]:
        """Find the link that an element is or stands in, and the words of it."""
        while element.get("href") is None:
            element = self._parents[element]
        return self._nodes[element, element.tag], text_of(element)

    def hold(self, node: Node) -> Node:
        """Find where content goes that stands directly in a node."""
        if node.role not in GROUPING:
            return node
        if (paragraph := _open_paragraph(node)) is None:
            paragraph = Node(PARAGRAPH.name, node.language, implied=True)
            node.kids.append(paragraph)
        return paragraph

    def _made(self, box: Box) -> Node:
        element, (_, _, pseudo) = box.element, box.element_tag.partition("::")
        language = language_of(element, self._parents)
        match pseudo:
            case "":
                return self._element(box, language)
            case "marker" if element in self._items:
                return new_label(self._items[element], language)
            case "footnote-call":
                holder = self.hold(self._container(element))
                call = self._placed(REFERENCE, holder, language)
                self._calls[element] = (holder, call)
                return call
            case "footnote-marker":
                return self._placed(LABEL, self._nodes[element, element.tag], language)
            case _:
                # What `::before` and its like generate is text of the element itself.
                return self._nodes.get((element, element.tag)) or self._container(element)

    def _element(self, box: Box, language: str | None) -> Node:
        element, container = box.element, self._container(box.element)
        if element in self._calls:
            holder, call = self._calls[element]
            return self._note(holder, holder.kids.index(call) + 1, language)
        if (body := self._list_part(element, container, language)) is not None:
            return self._note(body, 0, language) if element.get("id") in self._notes else body
        if element.get("id") in self._notes:
            return self._note(container, len(container.kids), language)
        if element.get("role") == _NOTE_CALL:
            container = self._placed(REFERENCE, container, language)
        role = self._role(box, container, language)
        if role is None:
            return container
        node = self._placed(role, container, language)
        self._describe(node, box)
        return node

    def _list_part(self, element: Element, container: Node, language: str | None) -> Node | None:
        """Make what an item of a list is made of, and return what holds its content."""
        match element.tag:
            case "li" if container.role == "L":
                self._items[element], body = new_item(container, language)
                return body
            case "dt":
                return new_term(container, language)
            case "dd":
                return new_definition(container, language)
            case _:
                return None

    def _role(self, box: Box, container: Node, language: str | None) -> Role | None:
        """Choose the role of an element; none where it leaves no trace."""
        element = box.element
        if element.tag == "a" and element.get("href") is None:
            return None
        if element.tag in ROLES:
            return ROLES[element.tag]
        if not isinstance(box, InlineLevelBox):
            return _block_role(container)
        meaningful = element.get(ATTRIBUTE) or (element.tag == "abbr" and element.get("title"))
        return SPAN if meaningful or not is_said_in(language, container.language) else None

    def _placed(self, role: Role, container: Node, language: str | None) -> Node:
        """Make a node at the end of its container."""
        holder = self.hold(container) if role.level is Level.INLINE else container
        node = Node(role.name, language)
        holder.kids.append(node)
        return node

    def _note(self, holder: Node, index: int, language: str | None) -> Node:
        """Make a note, at its place among the kids of its holder."""
        note = Node(NOTE.name, language, identifier=f"note-{next(self._numbers)}")
        holder.kids.insert(index, note)
        return note

    def _container(self, element: Element) -> Node:
        """Find the node of the nearest ancestor that has one."""
        ancestor = self._parents[element]
        while (ancestor, ancestor.tag) not in self._nodes:
            ancestor = self._parents[ancestor]
        return self._nodes[ancestor, ancestor.tag]

    def _describe(self, node: Node, box: Box) -> None:
        """Say what an element says of itself, besides its content."""
        element = box.element
        if (mark := element.get(ATTRIBUTE)) is not None and mark not in self._marked:
            # A text that a page shows twice is known by its first place: names are unique.
            self._marked.add(mark)
            node.identifier = mark
        match node.role:
            case "L":
                describe_list(node, box)
            case "Figure":
                node.alternative = alternative_of(element)
            case "Span" if element.tag == "abbr":
                node.expansion = element.get("title")
            case "TH" | "TD":
                describe_cell(node, box)


def _editions(root: Element, document: Node) -> dict[tuple[Element, str], Node]:
    """Give each edition of a document that holds several a node, wherever its elements stand.

    They are read one after the other, though a sheet may show them side by side.
    """
    nodes = {"": document}
    found = {}
    for element in root.iter():
        edition = element.get(EDITION)
        if edition is None:
            continue
        if edition not in nodes:
            identifier = f"{EDITION_MARK}{edition}"
            nodes[edition] = Node(WHOLE.name, element.get("lang"), identifier=identifier)
            document.kids.append(nodes[edition])
        found[element, element.tag] = nodes[edition]
    return found


def stands_between_blocks(node: Node) -> bool:
    """Tell whether white space directly in a node would only separate its blocks."""
    return node.role in GROUPING and _open_paragraph(node) is None


def _block_role(container: Node) -> Role:
    """Choose the role of a block that has none of its own."""
    if container.role == "L":
        return ITEM  # a group of a definition list
    return SPAN if container.role in SENTENCES else DIVISION


def _open_paragraph(node: Node) -> Node | None:
    """Find the implied paragraph that a section ends with."""
    last = node.kids[-1] if node.kids else None
    return last if isinstance(last, Node) and last.implied else None
