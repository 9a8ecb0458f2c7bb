"""HTML to a tree, strictly: what does not nest or says a thing twice is noted, never repaired.

Browsers forgive, each in its own way; what is published must need no forgiveness.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from diptych.model.phrase import Phrase, phrase
from diptych.reading.element import Element

VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
        *("track", "wbr"),
    }
)
"""Elements that never have content."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """A place where a page is not well-formed."""

    sentence: Phrase
    line: int


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A page, read."""

    root: Element
    """The `html` element; an empty one where the page has none."""
    flaws: tuple[Flaw, ...]
    comments: tuple[tuple[str, int], ...]
    """What comments say, each with its line."""


def read_html(text: str) -> HtmlPage:
    """Read a page.

    Args:
        text: the whole page.
    """
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page()


@dataclass(slots=True)
class _Open:
    """An element whose end has not come yet."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list[Element | str] = field(default_factory=list)

    def closed(self) -> Element:
        return Element(self.tag, self.attributes, tuple(self.children), self.line)


class _Reader(HTMLParser):
    """Builds the tree from the inside out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open = [_Open("", {}, 1)]
        self._flaws: list[Flaw] = []
        self._comments: list[tuple[str, int]] = []

    def page(self) -> HtmlPage:
        """End the reading."""
        while len(self._open) > 1:
            self._unclosed(self._open[-1])
        tops = [child for child in self._open[0].children if isinstance(child, Element)]
        root = next((top for top in tops if top.tag == "html"), Element("html", {}, (), 1))
        for stray in tops:
            if stray is not root:
                self._note(phrase("`<{tag}>` stands outside the page", tag=stray.tag), stray.line)
        return HtmlPage(root, tuple(self._flaws), tuple(self._comments))

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Open an element."""
        line, _ = self.getpos()
        attributes: dict[str, str] = {}
        for name, value in attrs:
            if name in attributes:
                self._note(phrase("`<{tag}>` has two `{name}`", tag=tag, name=name), line)
            attributes.setdefault(name, value or "")
        opened = _Open(tag, attributes, line)
        if tag in VOID:
            self._open[-1].children.append(opened.closed())
        else:
            self._open.append(opened)

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Take an element of SVG or MathML that closes itself."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._close()

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and note those inside it that were not."""
        if not any(opened.tag == tag for opened in self._open):
            self._note(phrase("`</{tag}>` ends nothing", tag=tag), self.getpos()[0])
            return
        while self._open[-1].tag != tag:
            self._unclosed(self._open[-1])
        self._close()

    def handle_data(self, data: str) -> None:
        """Take words."""
        self._open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        """Take a comment."""
        self._comments.append((data.strip(), self.getpos()[0]))

    def _unclosed(self, opened: _Open) -> None:
        self._note(phrase("`<{tag}>` has no end", tag=opened.tag), opened.line)
        self._close()

    def _close(self) -> None:
        closed = self._open.pop().closed()
        self._open[-1].children.append(closed)

    def _note(self, sentence: Phrase, line: int) -> None:
        self._flaws.append(Flaw(sentence, line))
