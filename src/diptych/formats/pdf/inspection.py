"""What a page may not hold, whoever wrote it: found in its elements before layout.

Some of it would leak or embed what nobody asked for.  The rest would make a file that
validators accept and a screen reader cannot use: they count tags, and do not read.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TypeAlias
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from diptych.formats.pdf.fetcher import BASE
from diptych.formats.pdf.words import SVG, alternative_of, is_decorative, text_of
from diptych.formats.problems import (
    ATTACHMENT,
    BASE_ADDRESS,
    DUPLICATE_IDENTIFIER,
    HEADLESS_TABLE,
    NO_ALTERNATIVE,
    RELATIVE_LINK,
    WORDLESS_LINK,
)
from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place

_SHOWN = 60
"""Characters of a table that a diagnostic repeats."""

_Inspection: TypeAlias = Callable[[Element, Place], Iterator[Diagnostic]]
"""Finds what is wrong with one element."""


def inspect(root: Element, place: Place) -> Iterator[Diagnostic]:
    """Find everything that may not stand in a page for paper."""
    for element in root.iter():
        if element.tag in _INSPECTIONS:
            yield from _INSPECTIONS[element.tag](element, place)
    identifiers = Counter(element.get("id") for element in root.iter() if element.get("id"))
    for identifier, count in identifiers.items():
        if count > 1:
            yield DUPLICATE_IDENTIFIER.found(place, identifier=str(identifier))


def _base(element: Element, place: Place) -> Iterator[Diagnostic]:
    yield BASE_ADDRESS.found(place, address=_address(element))


def _link(element: Element, place: Place) -> Iterator[Diagnostic]:
    if "attachment" in element.get("rel", "").lower().split():
        yield ATTACHMENT.found(place, address=_address(element))


def _anchor(element: Element, place: Place) -> Iterator[Diagnostic]:
    yield from _link(element, place)
    address = _address(element)
    if not address:
        return
    if not address.startswith("#") and urljoin(BASE, address).startswith(BASE):
        yield RELATIVE_LINK.found(place, address=address)
    if not text_of(element):
        yield WORDLESS_LINK.found(place, address=address)


def _picture(element: Element, place: Place) -> Iterator[Diagnostic]:
    if not (is_decorative(element) or alternative_of(element)):
        yield NO_ALTERNATIVE.found(place, picture=element.get("src", "svg"))


def _table(element: Element, place: Place) -> Iterator[Diagnostic]:
    if not is_decorative(element) and element.find(".//th") is None:
        yield HEADLESS_TABLE.found(place, words=text_of(element)[:_SHOWN])


def _address(element: Element) -> str:
    return element.get("href", "").strip()


_INSPECTIONS: dict[str, _Inspection] = {
    "base": _base,
    "link": _link,
    "a": _anchor,
    "img": _picture,
    SVG: _picture,
    "table": _table,
}
