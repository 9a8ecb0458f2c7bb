"""Elements: the one place where tags are put around text.

Whatever is not `Markup` already is escaped on its way in, so that no word of an
author or a translator can become a tag.
"""

from collections.abc import Iterable, Mapping

from markupsafe import Markup

Attributes = Mapping[str, str | None]
"""Attributes by name; none stands for an attribute that is left out."""


def element(tag: str, content: str | Markup, attributes: Attributes | None = None) -> Markup:
    """Put an element around some content.

    >>> element("a", "A & B", {"href": "?a&b", "lang": None})
    Markup('<a href="?a&amp;b">A &amp; B</a>')
    """
    return Markup("<{}{}>{}</{}>").format(tag, _written(attributes), content, tag)


def empty_element(tag: str, attributes: Attributes | None = None) -> Markup:
    """Write an element that never has content.

    >>> empty_element("img", {"alt": ""})
    Markup('<img alt="">')
    """
    return Markup("<{}{}>").format(tag, _written(attributes))


def lines(parts: Iterable[Markup]) -> Markup:
    """Set pieces of markup under one another."""
    return Markup("\n").join(parts)


def _written(attributes: Attributes | None) -> Markup:
    present = {name: value for name, value in (attributes or {}).items() if value is not None}
    return Markup("").join(Markup(' {}="{}"').format(*pair) for pair in present.items())
