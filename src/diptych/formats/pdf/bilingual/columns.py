"""Editions in columns: each paragraph beside its counterpart, in one page.

Editions have one skeleton, so the elements of their pages pair off by their order.  Where
they do not, because a template writes more in one language, what is left stands together.
"""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from diptych.formats.pdf.bilingual.editions import body_of
from diptych.model.mark import EDITION

OPENED = frozenset({"main", "footer", "section"})
"""Elements whose children are paired, rather than they themselves, where nothing is lost by it."""
WIDE = frozenset({"table", "svg", "pre"})
"""Tags of what needs the whole width of a sheet: the editions of it stand one below the other."""
_RUNNING = "running-"
"""How classes begin of what stands in the margin of each sheet."""


def weave(roots: Sequence[Element]) -> None:
    """Put the content of all pages into the first one, side by side.

    Args:
        roots: their `html` elements.
    """
    bodies = [body_of(root) for root in roots]
    woven = [*_running(bodies), *_rows([_shown(body) for body in bodies], bodies)]
    first = bodies[0]
    for name in (EDITION, "lang"):
        first.attrib.pop(name, None)
    first.set("class", "columns")
    first[:] = woven


def _running(bodies: Sequence[Element]) -> Iterator[Element]:
    """Take what stands in margins: each edition has a margin of its own."""
    for number, body in enumerate(bodies, 1):
        for element in body:
            if _is_running(element):
                element.set("class", f"{element.get('class')} edition-{number}")
                element.set("lang", body.get("lang", ""))
                yield element


def _shown(body: Element) -> list[Element]:
    return [element for element in body if not _is_running(element)]


def _is_running(element: Element) -> bool:
    return element.get("class", "").startswith(_RUNNING)


def _rows(
    sides: Sequence[list[Element]], bodies: Sequence[Element], around: str = ""
) -> Iterator[Element]:
    """Pair what the editions hold; pairs have the class of what was opened around them."""
    if len({tuple(element.tag for element in side) for side in sides}) > 1:
        yield _pair(sides, bodies, around)
        return
    for together in zip(*sides, strict=True):
        if all(map(_opens, together)):
            insides = [list(element) for element in together]
            yield from _rows(insides, bodies, together[0].get("class", ""))
        else:
            yield _pair([[element] for element in together], bodies, around)


def _opens(element: Element) -> bool:
    """Tell whether an element only holds others: neither words of its own, nor a role or name."""
    words = (element.text, *(child.tail for child in element))
    named = element.get("role") or element.get("id")
    return element.tag in OPENED and not named and not any(text and text.strip() for text in words)


def _pair(sides: Sequence[list[Element]], bodies: Sequence[Element], around: str) -> Element:
    """Put what each edition has there side by side."""
    classes = " ".join(filter(None, ("pair", around, *_manners(sides[0]))))
    pair = Element("div", {EDITION: "", "class": classes})
    for side, body in zip(sides, bodies, strict=True):
        names = {name: body.get(name, "") for name in (EDITION, "lang")}
        edition = Element("div", {**names, "class": "edition"})
        edition.extend(side)
        pair.append(edition)
    return pair


def _manners(side: Sequence[Element]) -> Iterator[str]:
    """Tell style sheets what is particular about a pair."""
    inside = {one.tag.rpartition("}")[2] for element in side for one in element.iter("*")}
    if inside & WIDE:
        yield "wide"
    if side and side[-1].tag in _HEADINGS:
        yield "heading"


_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
