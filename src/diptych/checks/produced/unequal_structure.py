"""QA814: pages of a pair that are not built alike."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced
from diptych.checks.produced.twins import twins
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.reading import SILENT, Element

_PARTS = frozenset(
    {
        *("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd"),
        *("blockquote", "pre", "table", "caption", "tr", "th", "td"),
        *("figure", "figcaption", "img", "section", "aside"),
    }
)
"""What a page is built of; links and emphasis move with the words."""
_MAIN = "main"


def look(produced: Produced) -> Iterator[Finding]:
    """Report the first place where the pages of a pair are not built alike.

    Both are made from one document by one template: where they differ, a template treats
    languages unequally.
    """
    for one, other in twins(produced):
        here, there = (list(_parts(page.body)) for page in (one, other))
        difference = _difference(here, there)
        if difference is not None:
            wanted, found = difference
            yield Finding(
                phrase(
                    "`<{found}>` stands where the page in `{language}` has `<{expected}>`",
                    found=found.tag if found else "/main",
                    expected=wanted.tag if wanted else "/main",
                    language=one.page.language or "–",
                ),
                phrase("Look for what the template does in one language only."),
                other.place(found.line if found else None),
            )


def _parts(element: Element, *, inside: bool = False) -> Iterator[Element]:
    """Go through what stands in the main part; the frame of the site is nobody's document."""
    if element.tag in SILENT:
        return
    if inside and element.tag in _PARTS:
        yield element
    for child in element.children:
        if isinstance(child, Element):
            yield from _parts(child, inside=inside or element.tag == _MAIN)


def _difference(
    here: list[Element], there: list[Element]
) -> tuple[Element | None, Element | None] | None:
    for one, other in zip(here, there, strict=False):
        if _shape(one) != _shape(other):
            return one, other
    length = min(len(here), len(there))
    if len(here) == len(there):
        return None
    return next(iter(here[length:]), None), next(iter(there[length:]), None)


def _shape(element: Element) -> tuple[str, ...]:
    """Say what is compared: the tag, what a header heads, whether a picture is decoration."""
    alternative = element.attributes.get("alt")
    decoration = "" if alternative is None else str(not alternative.strip())
    return (element.tag, element.attributes.get("scope", ""), decoration)


CHECK = Check(
    code="QA814",
    name="unequal-structure",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase(
        "The pages of a pair have the same headings, paragraphs, lists, tables, pictures and"
        " notes, in the same order."
    ),
    source="X-02, X-04, quality A4",
    wrong=phrase("a template that leaves a paragraph out of the French page"),
    right=phrase("one template for both languages"),
    look=look,
    waivable=False,
)
