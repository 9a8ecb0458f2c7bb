"""What a page may not hold, whoever wrote it: found in its elements before layout."""

from collections.abc import Iterator
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from diptych.formats.pdf.fetcher import BASE
from diptych.formats.problems import ATTACHMENT, BASE_ADDRESS, RELATIVE_LINK
from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place


def inspect(root: Element, place: Place) -> Iterator[Diagnostic]:
    """Find elements that would embed files, move the base or leak the virtual address."""
    for element in root.iter():
        address = (element.get("href") or "").strip()
        if element.tag == "base":
            yield BASE_ADDRESS.found(place, address=address)
        elif "attachment" in (element.get("rel") or "").lower().split():
            yield ATTACHMENT.found(place, address=address)
        elif element.tag == "a" and _is_relative(address):
            yield RELATIVE_LINK.found(place, address=address)


def _is_relative(address: str) -> bool:
    """Tell whether an address would become one below the virtual base."""
    inside_page = not address or address.startswith("#")
    return not inside_page and urljoin(BASE, address).startswith(BASE)
