"""QA904: a PDF that says something else than its page."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.sameness import first_difference
from diptych.checks.produced.subjects import Produced
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.reading import printed_text

_SHOWN = 40
"""Letters of each side that a finding quotes, from where they part."""


def look(produced: Produced) -> Iterator[Finding]:
    """Compare the text of each PDF, as its structure reads, with the page it was made from."""
    shown = ((paper, part) for paper in produced.papers if paper.document for part in paper.parts)
    for paper, part in shown:
        rests = first_difference(printed_text(part.body), paper.text(part))
        if rests is None:
            continue
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
