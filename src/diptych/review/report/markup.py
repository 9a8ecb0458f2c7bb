"""HTML, written so that nothing that somebody typed can become markup."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import TypeAlias

_EMPTY = frozenset(
    {"br", "circle", "hr", "image", "img", "input", "line", "link", "meta", "rect", "use"}
)
"""Elements without content, of HTML and of SVG."""


class Html(str):
    """Markup, safe already; any other text is escaped where it enters."""

    __slots__ = ()


Scalar: TypeAlias = str | float | bool | None

Attributes: TypeAlias = Mapping[str, Scalar]
"""By name; `True` writes the name alone, `False` and `None` write nothing."""

NO_ATTRIBUTES: Attributes = {}


def element(tag: str, attributes: Attributes = NO_ATTRIBUTES, *content: str) -> Html:
    """Write an element.

    >>> element("p", {"class": "note", "hidden": True}, "2 < 3")
    '<p class="note" hidden>2 &lt; 3</p>'
    """
    opening = f"<{tag}{''.join(_attribute(*item) for item in attributes.items())}"
    # SVG needs the slash, HTML does not mind it.
    return Html(f"{opening}/>" if tag in _EMPTY else f"{opening}>{join(content)}</{tag}>")


def join(pieces: Iterable[str]) -> Html:
    """Put pieces behind one another, and escape those that are not markup yet."""
    return Html("".join(safe(piece) for piece in pieces))


def safe(text: str) -> Html:
    """Escape a text, unless it is markup already."""
    return text if isinstance(text, Html) else Html(escape(text, quote=False))


def _attribute(name: str, value: Scalar) -> str:
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
