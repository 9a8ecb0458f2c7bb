"""QA908: words that are there and that nobody sees."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.reading import SILENT, Element, UnseenText, text_of

_HIDING = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?![.\d])"
    r"|font-size\s*:\s*0|text-indent\s*:\s*-\d{3}|clip(?:-path)?\s*:"
    r"|(?<!-)color\s*:\s*transparent|(?:left|right|top|margin-left)\s*:\s*-\d{3})",
    re.IGNORECASE,
)
_WHITE = re.compile(r"(?<!-)color\s*:\s*(?:white|#fff(?:fff)?)\b", re.IGNORECASE)
_LETTERS = re.compile(r"(?<!-)\bcolor\s*:\s*([^;\s]+)", re.IGNORECASE)
_GROUND = re.compile(r"\bbackground(?:-color)?\s*:\s*([^;\s]+)", re.IGNORECASE)
_SHOWN = 60
"""Characters that a finding repeats."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report text that is hidden by attribute or style, or drawn so that it cannot be seen."""
    for page in produced.pages:
        yield from _in_page(page)
    for paper in produced.papers:
        for unseen in paper.document.unseen if paper.document else ():
            yield Finding(
                phrase(
                    "text on sheet {sheet} {why}: {text}",
                    sheet=unseen.sheet,
                    why=_why(unseen),
                    text=unseen.text[:_SHOWN],
                ),
                phrase("Show it, or remove it: what a document says, it says to everybody."),
                paper.place,
            )


def _in_page(page: ProducedPage) -> Iterator[Finding]:
    for one in _outside_drawings(page.body):
        if _is_hidden(one) and text_of(one):
            yield Finding(
                phrase("`<{tag}>` hides words: {words}", tag=one.tag, words=text_of(one)[:_SHOWN]),
                phrase("Show them, or remove them: what a page says, it says to everybody."),
                page.place(one.line),
            )


def _outside_drawings(element: Element) -> Iterator[Element]:
    """Leave out drawings: their words are kept from being read twice, not from being seen."""
    if element.tag not in SILENT:
        yield element
        for child in element.children:
            if isinstance(child, Element):
                yield from _outside_drawings(child)


def _is_hidden(one: Element) -> bool:
    hidden = "hidden" in one.attributes or one.attributes.get("aria-hidden") == "true"
    style = one.attributes.get("style", "")
    white = (_WHITE.search(style) and "background" not in style) or _is_of_one_colour(style)
    return hidden or one.tag == "noscript" or bool(white or _HIDING.search(style))


def _is_of_one_colour(style: str) -> bool:
    """Tell whether letters have the colour of what they stand on."""
    letters, ground = _LETTERS.search(style), _GROUND.search(style)
    return bool(letters and ground and letters[1].lower() == ground[1].lower())


def _why(unseen: UnseenText) -> Phrase:
    if unseen.invisible:
        return phrase("is drawn without colour")
    if unseen.outside:
        return phrase("lies beyond the edge")
    if unseen.pale:
        return phrase("is as light as the paper")
    return phrase("has a size of {size} points", size=round(unseen.size, 1))


CHECK = Check(
    code="QA908",
    name="hidden-text",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("Everything that a page or a PDF says can be seen."),
    source="quality A4, C1.32",
    wrong='<p style="display: none">Not for the other edition.</p>',
    right=phrase("no such paragraph"),
    look=look,
    waivable=False,
)
