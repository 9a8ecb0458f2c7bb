"""Elements of a page, and the words that readers find in them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

SILENT = frozenset({"head", "script", "style", "svg", "template", "title"})
"""Elements whose content is for machines, or a drawing that has an alternative."""
BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details"),
        *("div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre", "section"),
        *("summary", "table", "tbody", "td", "th", "thead", "tr", "ul"),
    }
)
"""Elements that stand on lines of their own, so that a word ends where they begin or end."""

_WHITE_SPACE = re.compile("[ \\t\\n\\r\\f]+")
"""What HTML takes for white space."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element and what is in it."""

    tag: str
    attributes: Mapping[str, str]
    """In the order of the page; the first of two with one name."""
    children: "tuple[Element | str, ...]"
    line: int
    """Of its start tag, counted from 1."""

    @property
    def classes(self) -> frozenset[str]:
        """The names in its `class`."""
        return frozenset(self.attributes.get("class", "").split())


def elements(root: Element, *tags: str) -> Iterator[Element]:
    """Go through an element and all below it in the order of the page.

    Args:
        root: where to begin.
        tags: which ones are wanted; all of them by default.
    """
    if not tags or root.tag in tags:
        yield root
    for child in root.children:
        if isinstance(child, Element):
            yield from elements(child, *tags)


def text_of(element: Element) -> str:
    r"""Read the words of an element, with one space between any two of them.

    >>> text_of(Element("p", {}, ("A ", Element("b", {}, ("B",), 1), "\n c"), 1))
    'A B c'
    """
    # No-break spaces belong to the words: only the white space of the source is collapsed.
    return _WHITE_SPACE.sub(" ", "".join(_pieces(element))).strip(" ")


def _pieces(element: Element) -> Iterator[str]:
    if element.tag in SILENT:
        return
    apart = element.tag in BLOCKS
    if apart:
        yield " "
    for child in element.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _pieces(child)
    if apart:
        yield " "
