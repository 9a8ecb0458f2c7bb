"""QA820: a list that is one for the eye only."""

from collections.abc import Iterator
from itertools import groupby

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.reading import Element, elements, text_of

_BULLETS = "•◦▪▫●○■□‣⁃·"
"""What no text begins with unless it is typed as an item."""
_DASHES = "–—-*"
"""What opens an item where another one follows; alone, it may say who spoke (P-15)."""
_SHOWN = 60
"""Characters of an item that a finding repeats."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report paragraphs that begin with bullets which somebody typed."""
    for page in produced.screens:
        for parent in elements(page.body):
            for item in _typed(parent):
                yield Finding(
                    phrase("a list is typed as paragraphs: {words}", words=text_of(item)[:_SHOWN]),
                    phrase("Begin each item with `- ` on a line of its own, after an empty line."),
                    page.place(item.line),
                )


def _typed(parent: Element) -> Iterator[Element]:
    """Find the first paragraph of each run of typed items below one element."""
    siblings = (one for one in parent.children if isinstance(one, Element))
    for sign, run in groupby(siblings, key=_sign):
        first, *others = run
        if sign and (others or sign in _BULLETS):
            yield first


def _sign(element: Element) -> str:
    """Find the sign that a paragraph begins with, and a space behind it."""
    if element.tag != "p" or "attribution" in element.classes:
        return ""
    words = text_of(element)
    return words[0] if words[1:2].isspace() and words[0] in _BULLETS + _DASHES else ""


CHECK = Check(
    code="QA820",
    name="typed-list",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("What looks like a list is one, so that it can be counted by ear."),
    source="L-46, quality A4",
    wrong="<p>• Data</p> <p>• Methods</p>",
    right="<ul><li>Data</li><li>Methods</li></ul>",
    look=look,
)
