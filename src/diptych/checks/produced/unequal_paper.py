"""QA904: a PDF that says something else than its page."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.sameness import first_difference
from diptych.checks.produced.subjects import Produced, ProducedPaper
from diptych.model.diagnostic import Severity
from diptych.model.page import Medium
from diptych.model.phrase import phrase
from diptych.reading import HtmlPage, elements, printed_text, read_html

_SHOWN = 40
"""Letters of each side that a finding quotes, from where they part."""


def look(produced: Produced) -> Iterator[Finding]:
    """Compare the text of each PDF, as its structure reads, with the page it was made from.

    What an edition says among others is also what it says alone.
    """
    alone = {
        (page.publication, page.language): page
        for page in produced.release.pages
        if page.medium is Medium.PAPER
    }
    for paper in (paper for paper in produced.papers if paper.document):
        for part in paper.parts:
            yield from _parting(printed_text(part.body), paper.text(part), paper)
            twin = alone.get((part.page.publication, part.page.language))
            if paper.page.parts and twin is not None:
                yield from _parting(_content(read_html(twin.html)), _content(part.html), paper)


def _content(page: HtmlPage) -> str:
    """Read what a page says itself; what stands around it speaks of the other edition."""
    return "".join(printed_text(main) for main in elements(page.root, "main"))


def _parting(expected: str, found: str, paper: ProducedPaper) -> Iterator[Finding]:
    """Report where two texts part, if they do."""
    rests = first_difference(expected, found)
    if rests is not None:
        sides = [rest[:_SHOWN] or "–" for rest in rests]
        yield Finding(
            phrase(
                "the PDF goes on with “{found}” where its page has “{expected}”",
                expected=sides[0],
                found=sides[1],
            ),
            phrase("Build it again; if it stays, look for styles that add, hide or move words."),
            paper.place,
        )


CHECK = Check(
    code="QA904",
    name="unequal-paper",
    severity=Severity.ERROR,
    scope=Scope.ARTIFACT,
    statement=phrase("The text of a PDF, read aloud, is the text of its page, word for word."),
    source="quality A4, C1.32",
    wrong=phrase("a style sheet that hides a paragraph on paper"),
    right=phrase("the same paragraphs on the page and in the PDF"),
    look=look,
    waivable=False,
)
