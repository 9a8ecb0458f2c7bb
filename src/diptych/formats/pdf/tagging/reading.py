"""Boxes of all sheets, read as elements of the page.

A box knows the element that it was made for.  The first box of an element makes its
node; the others (more lines, more sheets, anonymous boxes round it) only add to it.
Parents come from the page, not from the layout: so a footnote stands where it is
called, though it is drawn at the foot of the sheet.
"""

from collections.abc import Iterator, Sequence
from itertools import count
from xml.etree.ElementTree import Element

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.formatting_structure.boxes import Box
from weasyprint.layout.absolute import AbsolutePlaceholder

from diptych.formats.pdf.composition import Part
from diptych.formats.pdf.recording import RecordedPage
from diptych.formats.pdf.tagging.growth import Growth, stands_between_blocks
from diptych.formats.pdf.tagging.roles import DOCUMENT
from diptych.formats.pdf.tagging.structure import Annotation, Artifact, Mark, Node, Structure
from diptych.formats.pdf.words import is_decorative
from diptych.formats.problems import LINK_IN_MARGIN
from diptych.model.diagnostic import InputError
from diptych.model.place import Place

_POINTS_A_PIXEL = 0.75
"""CSS pixels are 1/96 of an inch, PDF points 1/72."""

_HYPHEN = "\N{HYPHEN}"
"""What WeasyPrint ends a line with where it breaks a word; authors type U+002D."""
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def read(parts: Sequence[Part], place: Place) -> Structure:
    """Read the structure of a painted document.

    Raises:
        InputError: a margin holds a link, which nothing could point to.
    """
    document = Node(DOCUMENT.name, parts[0].root.get("lang"))
    numbers = count(1)
    structure = Structure(document, {}, {})
    for part in parts:
        reader = _Reader(Growth(part.root, document, numbers), structure, place)
        for number, page in part.sheets.items():
            reader.read(page, number)
    return structure


class _Reader:
    """Goes through the boxes of one sheet after the other, and remembers the elements met."""

    def __init__(self, growth: Growth, structure: Structure, place: Place) -> None:
        self._growth = growth
        self._structure = structure
        self._place = place
        self._first_pages: dict[Element, int] = {}

    def read(self, page: RecordedPage, number: int) -> None:
        self._page, self._number = page, number
        self._visit(page.box)

    def _visit(self, box: Box) -> None:
        """Add a box and what is in it to the tree, or leave it out of it."""
        if (artifact := self._artifact(box)) is not None:
            self._leave_out(box, artifact)
            return
        if box.element is not None:
            self._add(box)
        for child in box.children:
            self._visit(_real(child))

    def _artifact(self, box: Box) -> Artifact | None:
        """Tell what kind of artifact a box is, if it is one."""
        if isinstance(box, boxes.MarginBox):
            top = box.at_keyword.startswith("@top")
            return Artifact.HEADER if top else Artifact.FOOTER
        if box.element is None:
            return None
        if is_decorative(box.element):
            return Artifact.DECORATION
        first = self._first_pages.setdefault(box.element, self._number)
        return Artifact.REPETITION if first < self._number and _repeats(box) else None

    def _leave_out(self, box: Box, artifact: Artifact) -> None:
        for leaf in _descendants(box):
            if (number := self._page.marks.get(leaf)) is not None:
                self._structure.artifacts[Mark(self._number, number)] = artifact
            if leaf.link_annotation is not None:
                address = leaf.element.get("href") or ""
                raise InputError([LINK_IN_MARGIN.found(self._place, address=address)])

    def _add(self, box: Box) -> None:
        """Add one box, without its children."""
        node = self._growth.node(box)
        if (annotation := box.link_annotation) is not None:
            link, words = self._growth.link(box.element)
            annotation["Contents"] = pydyf.String(words)
            link.kids.append(Annotation(self._number, annotation))
        if (number := self._page.marks.get(box)) is not None:
            self._add_content(box, node, Mark(self._number, number))
        if isinstance(box, boxes.ReplacedBox):
            node.attributes["Layout"] = {"BBox": self._rectangle(box)}

    def _add_content(self, box: Box, node: Node, mark: Mark) -> None:
        """Add what a box shows."""
        if isinstance(box, boxes.TextBox):
            if stands_between_blocks(node) and not box.text.strip():
                self._structure.artifacts[mark] = Artifact.DECORATION
                return
            if box.text.endswith(_HYPHEN):
                self._structure.hyphenated[mark] = box.text.removesuffix(_HYPHEN) + _SOFT_HYPHEN
        self._growth.hold(node).kids.append(mark)

    def _rectangle(self, box: Box) -> tuple[float, ...]:
        """Where a figure is, in the coordinates of its sheet."""
        left, top = box.content_box_x(), box.content_box_y()
        right, bottom = left + box.width, top + box.height
        height = self._page.height
        corners = (left, height - bottom, right, height - top)
        return tuple(round(corner * _POINTS_A_PIXEL, 3) for corner in corners)


def _repeats(box: Box) -> bool:
    """Tell whether a box comes again on each sheet instead of going on."""
    group = isinstance(box, boxes.TableRowGroupBox)
    return bool(group and (box.is_header or box.is_footer)) or box.style["position"] == "fixed"


def _real(box: Box) -> Box:
    """Look through the stand-in that WeasyPrint leaves where a positioned box was."""
    return box._box if isinstance(box, AbsolutePlaceholder) else box  # noqa: SLF001 - its content


def _descendants(box: Box) -> Iterator[Box]:
    box = _real(box)
    yield box
    for child in box.children:
        yield from _descendants(child)
