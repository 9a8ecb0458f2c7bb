"""Nodes to PDF objects: the structure tree and the two ways back into it.

Readers go down the tree to the content.  From content and links they come back by the
parent tree; by name (header cells, notes) they find elements in the ID tree.
"""

from collections.abc import Iterator, Sequence

import pydyf

from diptych.formats.pdf.recording import RecordedPage
from diptych.formats.pdf.tagging.structure import Annotation, AttributeValue, Mark, Node
from diptych.formats.pdf.words import is_said_in


def write(pdf: pydyf.PDF, document: Node, pages: Sequence[RecordedPage]) -> None:
    """Fill the empty structure tree that WeasyPrint leaves."""
    root = _object(pdf, pdf.catalog["StructTreeRoot"])
    bare = _object(pdf, root["K"][0])
    writer = _Writer(pdf, [len(page.marks) for page in pages])
    writer.fill(bare, document, root.reference, None)
    bare.pop("Pg", None)
    parent_tree = _object(pdf, root["ParentTree"])
    parent_tree["Nums"] = pydyf.Array(writer.parents())
    root["ParentTreeNextKey"] = len(pages) + len(writer.links)
    if writer.names:
        names = [item for name in sorted(writer.names) for item in writer.names[name]]
        root["IDTree"] = pydyf.Dictionary({"Names": pydyf.Array(names)})


def _object(pdf: pydyf.PDF, reference: bytes) -> pydyf.Dictionary:
    """Find the object that a reference such as `12 0 R` means."""
    return pdf.objects[int(reference.split()[0])]


class _Writer:
    """Makes objects of nodes, and keeps account of who owns which content."""

    def __init__(self, pdf: pydyf.PDF, marks: Sequence[int]) -> None:
        self._pdf = pdf
        self._pages = pdf.page_references
        self._owners: list[list[bytes]] = [[b"null"] * count for count in marks]
        """Per sheet and marked content; artifacts belong to nobody."""
        self.links: list[bytes] = []
        self.names: dict[str, tuple[pydyf.String, bytes]] = {}

    def fill(
        self, element: pydyf.Dictionary, node: Node, parent: bytes, language: str | None
    ) -> None:
        """Write down a node, and all below it."""
        element.update({"S": f"/{node.role}", "P": parent})
        if (sheet := _first_sheet(node)) is not None:
            element["Pg"] = self._pages[sheet]
        if not is_said_in(node.language, language):
            element["Lang"] = pydyf.String(node.language)
        if node.alternative is not None:
            element["Alt"] = pydyf.String(node.alternative)
        if node.expansion is not None:
            element["E"] = pydyf.String(node.expansion)
        if node.identifier is not None:
            identifier = element["ID"] = pydyf.String(node.identifier)
            self.names[node.identifier] = (identifier, element.reference)
        if attributes := tuple(_attributes(node)):
            element["A"] = attributes[0] if len(attributes) == 1 else pydyf.Array(attributes)
        element["K"] = pydyf.Array(self._kid(kid, element, node, sheet) for kid in node.kids)

    def parents(self) -> Iterator[object]:
        """Give the parent tree: a list for each sheet, then an element for each link."""
        for sheet, owners in enumerate(self._owners):
            yield from (sheet, pydyf.Array(owners))
        for number, owner in enumerate(self.links, len(self._owners)):
            yield from (number, owner)

    def _kid(
        self, kid: Node | Mark | Annotation, owner: pydyf.Dictionary, node: Node, sheet: int | None
    ) -> object:
        """Write down what a node holds, as an entry of its kids."""
        match kid:
            case Node():
                element = pydyf.Dictionary({"Type": "/StructElem"})
                self._pdf.add_object(element)
                self.fill(element, kid, owner.reference, node.language)
                return element.reference
            case Mark(page, number):
                self._owners[page][number] = owner.reference
                if page == sheet:
                    return number
                reference = {"Type": "/MCR", "Pg": self._pages[page], "MCID": number}
                return pydyf.Dictionary(reference)
            case Annotation(page, target):
                target["StructParent"] = len(self._owners) + len(self.links)
                self.links.append(owner.reference)
                reference = {"Type": "/OBJR", "Pg": self._pages[page], "Obj": target.reference}
                return pydyf.Dictionary(reference)


def _first_sheet(node: Node) -> int | None:
    """Find the sheet that a node's own content begins on."""
    return next((kid.page for kid in node.kids if isinstance(kid, Mark)), None)


def _attributes(node: Node) -> Iterator[pydyf.Dictionary]:
    for owner, values in node.attributes.items():
        if values:
            written = {name: _value(value) for name, value in values.items()}
            yield pydyf.Dictionary({"O": f"/{owner}", **written})


def _value(value: AttributeValue) -> object:
    if not isinstance(value, tuple):
        return value
    return pydyf.Array(pydyf.String(item) if isinstance(item, str) else item for item in value)
