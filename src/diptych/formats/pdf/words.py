"""What elements say in words: their language, their text, what they stand for."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}svg"

_SVG_NAMESPACE = SVG.removesuffix("svg")
_PRESENTATION = frozenset({"none", "presentation"})


def language_of(element: Element, parents: Mapping[Element, Element]) -> str | None:
    """Find the language of an element, which it may inherit."""
    climbing: Element | None = element
    while climbing is not None:
        if language := climbing.get("lang"):
            return language
        climbing = parents.get(climbing)
    return None


def is_said_in(language: str | None, surroundings: str | None) -> bool:
    """Tell whether words need not say their language, as that of their surroundings covers it.

    >>> is_said_in("en", "en-CA"), is_said_in("fr", "en-CA")
    (True, False)
    """
    if language is None or language == surroundings:
        return True
    return surroundings is not None and surroundings.startswith(f"{language}-")


def text_of(element: Element) -> str:
    """Read an element aloud: its text, and the alternatives of the images in it."""
    spoken = "".join(_pieces(element))
    return " ".join(spoken.split())


def alternative_of(element: Element) -> str | None:
    """Find what stands for a picture: the fullest description that it has."""
    if element.tag != SVG:
        return element.get("alt") or None
    described = (element.findtext(f"{_SVG_NAMESPACE}{tag}") for tag in ("desc", "title"))
    spoken = (element.get("aria-label"), *described)
    return next((" ".join(text.split()) for text in spoken if text and text.strip()), None)


def is_decorative(element: Element) -> bool:
    """Tell whether an element is there for the eyes only."""
    return (
        element.tag == "hr"
        or element.get("aria-hidden") == "true"
        or element.get("role") in _PRESENTATION
        or (element.tag == "img" and element.get("alt") == "")
    )


def _pieces(element: Element) -> list[str]:
    if callable(element.tag):
        return []  # A comment: ElementTree puts the function that makes one in place of a name.
    if element.tag in ("img", SVG):
        return [alternative_of(element) or ""]
    pieces = [element.text or ""]
    for child in element:
        pieces += [*_pieces(child), child.tail or ""]
    return pieces
