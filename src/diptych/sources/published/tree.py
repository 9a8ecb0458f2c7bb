"""The tree of a page, and the part of it that is the text itself.

The parser is the one that comes with WeasyPrint; it reads whatever a browser reads.
Nothing of the page is fetched or run, and a page that is nested to no human purpose
is refused, since whoever walks a tree walks as deep as it goes.
"""

from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element

import tinyhtml5

from diptych.model.phrase import Phrase, phrase

DEPTH = 200
"""Elements within each other: ten times what a page of the corpus has."""

SILENT = frozenset(
    {"script", "style", "template", "noscript", "nav", "header", "footer", "head", "title"}
)
"""Elements that belong to a site, and not to the text of a page."""

FIXTURES = frozenset({"wb-tphp", "wb-info", "wb-bc", "def-preFooter", "def-footer", "wb-lng"})
"""Identifiers of what Canada.ca's layout puts round every page."""


class EmptyPageError(Exception):
    """There is no text in a page, or none that can be read."""

    def __init__(self, reason: Phrase) -> None:
        self.reason = reason
        super().__init__(reason.template)


def tree_of(content: bytes) -> Element:
    """Read a page as a browser does.

    Raises:
        EmptyPageError: it is nested too deep.
    """
    # As a stream: text is taken for the name of a file where it looks like one.
    page: Element = tinyhtml5.parse(
        BytesIO(content), namespace_html_elements=False, likely_encoding="utf-8"
    )
    if _is_deep(page):
        raise EmptyPageError(phrase("its elements stand too deep in each other"))
    return page


def main_part(page: Element) -> Element:
    """Find the part that holds the text: `main`, an only `article`, or the whole body.

    Raises:
        EmptyPageError: there is no text in it.
    """
    articles = list(page.iter("article"))
    found = page.find(".//main")
    if found is None:
        found = articles[0] if len(articles) == 1 else page.find("body")
    if found is None or not "".join(found.itertext()).strip():
        raise EmptyPageError(phrase("it holds no text"))
    return found


def content_of(element: Element) -> Iterator[str | Element]:
    """Go through what an element holds: text and elements, in order."""
    if element.text:
        yield element.text
    for child in element:
        # The tag of a comment is a function, whatever the annotations say.
        if isinstance(child.tag, str) and not _is_fixture(child):  # type: ignore[redundant-expr]
            yield child
        if child.tail:
            yield child.tail


def words_of(element: Element) -> str:
    """Read the words of an element, white space as one space."""
    return " ".join("".join(_words(element)).split())


def _words(element: Element) -> Iterator[str]:
    for part in content_of(element):
        if isinstance(part, str):
            yield part
        else:
            yield from _words(part)


def _is_fixture(element: Element) -> bool:
    return element.tag in SILENT or element.get("id") in FIXTURES


def _is_deep(page: Element) -> bool:
    level = [page]
    for _ in range(DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True
