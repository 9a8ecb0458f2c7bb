"""The elements of a page, read by a parser that is not ours."""

from dataclasses import dataclass
from html.parser import HTMLParser


@dataclass(frozen=True, slots=True)
class Element:
    """An element, as its start tag has it."""

    tag: str
    attributes: dict[str, str]

    def get(self, name: str) -> str:
        """Read an attribute; an absent one is empty."""
        return self.attributes.get(name, "")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def elements(html: str, tag: str = "") -> list[Element]:
    """List the elements of a page, or those of one tag, in order."""
    return [element for element in _read(html).found if tag in {"", element.tag}]


def words(html: str) -> str:
    """Read all the text of a page, runs of ordinary white space as one blank."""
    return " ".join("".join(_read(html).text).replace("\u00a0", "⍽").split()).replace("⍽", "\u00a0")


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader
