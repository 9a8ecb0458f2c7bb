"""Footnotes of published pages: who calls one, and where one is written.

Two ways are known: that of Markdown renderers (`#fn1`), and that of Canada.ca's
layout, whose notes are a list of definitions in a box of their own.
"""

import re
from xml.etree.ElementTree import Element

_TARGET = re.compile(r"#(?:fn|footnote|note)[-_:]?([\w-]+?)(?:-\d+-|-rf)?\Z", re.IGNORECASE)
_OWN = re.compile(r"(?:fn|footnote|note)[-_:]?([\w-]+)\Z", re.IGNORECASE)
_CALLING = frozenset({"fn-lnk", "footnote-ref"})
_BACK = frozenset({"fn-rtn", "footnote-backref", "footnote-back"})


def label_called(element: Element) -> str | None:
    """Tell which footnote an element calls, if it is such a link, or raises one."""
    link = element if element.tag == "a" else element.find("a")
    if link is None or not (_classes(element) | _classes(link)) & _CALLING:
        return None
    found = _TARGET.match(link.get("href", ""))
    return found[1].lower() if found else None


def label_of(element: Element) -> str | None:
    """Tell which footnote an element is, if it is one."""
    if element.tag not in {"li", "dd"}:
        return None
    found = _OWN.match(element.get("id", ""))
    return found[1].lower() if found else None


def leads_back(element: Element) -> bool:
    """Tell whether an element only leads from a footnote back to its call."""
    return bool(_classes(element) & _BACK)


def _classes(element: Element) -> frozenset[str]:
    return frozenset(element.get("class", "").split())
