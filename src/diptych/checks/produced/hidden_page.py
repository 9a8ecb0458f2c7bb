"""QA816: a page that search engines are told to pass over, and its twin is not."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.checks.produced.twins import twins
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.reading import elements

_ROBOTS = "robots"


def look(produced: Produced) -> Iterator[Finding]:
    """Report what is said to search engines of one page alone."""
    for one, other in twins(produced):
        here, there = _said(one), _said(other)
        if here != there:
            yield Finding(
                phrase(
                    "search engines are told “{found}” here, and “{expected}” on the other page",
                    found=there or "–",
                    expected=here or "–",
                ),
                phrase("Tell them the same of both: both are drafts, or neither is."),
                other.place(),
            )


def _said(page: ProducedPage) -> str:
    said = (
        one.attributes.get("content", "").lower()
        for one in elements(page.html.root, "meta")
        if one.attributes.get("name", "").lower() == _ROBOTS
    )
    return ", ".join(sorted(said))


CHECK = Check(
    code="QA816",
    name="hidden-page",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("Search engines find both editions, or neither: none is a draft alone."),
    source="quality A4",
    wrong=phrase('`<meta name="robots" content="noindex">` in one edition'),
    right=phrase("the same in both, or nothing"),
    look=look,
    waivable=False,
)
