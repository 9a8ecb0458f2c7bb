"""QA905: editions that differ much in length on paper."""

from collections import defaultdict
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPaper
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_MOST = 1.6
"""Sheets of the longer edition for each of the shorter one (quality A4)."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report pairs whose numbers of sheets are too far apart, or could not be made equal.

    One sheet more is never much: a last line may need it.
    """
    fitted = {
        one.key for one in produced.release.publications if one.source.metadata.offer.fit_pages
    }
    together = defaultdict(list)
    for paper in produced.papers:
        if paper.document and paper.artifact.language and paper.artifact.publication:
            together[paper.artifact.publication].append(paper)
    for key, papers in together.items():
        shortest, longest = min(papers, key=_sheets), max(papers, key=_sheets)
        few, many = _sheets(shortest), _sheets(longest)
        lengths = phrase(
            "{longer} has {many} sheets, {shorter} {few}",
            longer=_name(longest),
            many=many,
            shorter=_name(shortest),
            few=few,
        )
        if many > few * _MOST and many - few > 1:
            yield Finding(
                lengths,
                phrase("Compare both: something may be missing, or stand there twice."),
                longest.place,
            )
        elif many != few and key in fitted:
            yield Finding(
                lengths,
                phrase(
                    "No setting within the bounds makes them equal: shorten one edition, or "
                    "leave `{key}` out.",
                    key="fit_pages",
                ),
                longest.place,
            )


def _sheets(paper: ProducedPaper) -> int:
    return paper.document.sheets if paper.document else 0


def _name(paper: ProducedPaper) -> str:
    language = paper.artifact.language
    return LANGUAGES[language].autonym if language else ""


CHECK = Check(
    code="QA905",
    name="unequal-length-on-paper",
    severity=Severity.WARNING,
    scope=Scope.ARTIFACT,
    statement=phrase("Both editions take about as many sheets of paper."),
    source="quality A4",
    wrong=phrase("two sheets in English, four in French"),
    right=phrase("two sheets in English, three in French"),
    look=look,
)
