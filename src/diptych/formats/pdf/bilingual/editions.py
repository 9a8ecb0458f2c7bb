"""What each edition is known by once it shares a document with others.

An identifier, or a link within the page, would otherwise lead into whichever edition comes
first, and a screen reader would not be told where the language changes.
"""

from xml.etree.ElementTree import Element

from diptych.model.language import LanguageCode
from diptych.model.mark import EDITION

_REFERENCES = ("aria-describedby", "aria-labelledby", "for", "headers", "id")
"""Attributes that name elements of the page."""


def make_distinct(root: Element, language: LanguageCode) -> None:
    """Let everything in a page be known by its edition.

    Args:
        root: the `html` element.
        language: of the edition.
    """
    body = body_of(root)
    body.set(EDITION, language)
    body.set("lang", root.get("lang", language))
    for element in body.iter():
        for name, given in element.attrib.items():
            element.set(name, _distinct(name.rpartition("}")[2], given, language))


def body_of(root: Element) -> Element:
    """Find the body of a page; the parser gives every page one."""
    return next(root.iter("body"))


def _distinct(name: str, given: str, language: LanguageCode) -> str:
    """Rewrite an attribute that names an element of the page, or leads to one."""
    if name in _REFERENCES:
        return " ".join(f"{language}-{one}" for one in given.split())
    if name == "href" and given.startswith("#"):
        return f"#{language}-{given[1:]}"
    # Drawings refer to their own pieces so.
    return given.replace("url(#", f"url(#{language}-")
