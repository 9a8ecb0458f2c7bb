"""Elements: the one place where tags are put around text.

Whatever is not `Markup` already is escaped on its way in, so that no word of an
author or a translator can become a tag.
"""

from collections.abc import Iterable, Mapping

from markupsafe import Markup, escape

Attributes = Mapping[str, str | None]
"""Attributes by name; none stands for an attribute that is left out."""


def element(tag: str, content: str | Markup, attributes: Attributes | None = None) -> Markup:
    """Put an element around some content.

    >>> element("a", "A & B", {"href": "?a&b", "lang": None})
    Markup('<a href="?a&amp;b">A &amp; B</a>')
    """
    return _tags(f"<{tag}{_written(attributes)}>{escape(content)}</{tag}>")


def empty_element(tag: str, attributes: Attributes | None = None) -> Markup:
    """Write an element that never has content.

    >>> empty_element("img", {"alt": ""})
    Markup('<img alt="">')
    """
    return _tags(f"<{tag}{_written(attributes)}>")


def around(tag: str, content: str | Markup, attributes: Attributes | None = None) -> Markup:
    """Put an element around other elements, each on lines of its own."""
    return _tags(f"<{tag}{_written(attributes)}>\n{escape(content)}\n</{tag}>")


def lines(parts: Iterable[Markup]) -> Markup:
    """Set pieces of markup under one another."""
    return Markup("\n").join(parts)


def _written(attributes: Attributes | None) -> str:
    if not attributes:
        return ""
    present = ((name, value) for name, value in attributes.items() if value is not None)
    return "".join(f' {name}="{escape(value)}"' for name, value in present)


def _tags(text: str) -> Markup:
    # `Markup.format` would escape as well, at ten times the cost; it is all done above.
    return Markup(text)  # noqa: S704 - see above
