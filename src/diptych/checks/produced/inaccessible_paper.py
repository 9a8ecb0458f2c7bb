"""QA902: a PDF that cannot be used by ear."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPaper
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.reading import PaperDocument, elements, text_of

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def look(produced: Produced) -> Iterator[Finding]:
    """Report what a screen reader would miss: language, title, structure, bookmarks."""
    for paper in produced.papers:
        for sentence in _faults(paper):
            yield Finding(
                sentence, phrase("Build it again; if it stays, report it as a fault."), paper.place
            )


def _faults(paper: ProducedPaper) -> Iterator[Phrase]:
    document = paper.document
    if document is None:
        yield phrase("the file is no PDF that can be read")
        return
    expected = LANGUAGES[paper.language].tag if paper.language else document.language
    if document.language != expected:
        found = document.language or "–"
        yield phrase(
            "its language is `{found}`, expected `{expected}`", found=found, expected=expected
        )
    if not document.metadata.get("Title", "").strip() or not document.shows_title:
        yield phrase("readers show the name of its file instead of a title")
    if not document.tagged or not document.passages:
        yield phrase("it has no structure that could be read aloud")
    if not document.accessible:
        yield phrase("it does not say that it is PDF/UA")
    if document.untagged:
        yield phrase(
            "these words are not part of its structure: {words}", words=document.untagged[0]
        )
    yield from _bookmarks(document, paper)


def _bookmarks(document: PaperDocument, paper: ProducedPaper) -> Iterator[Phrase]:
    headings = [
        _bare(text_of(heading))
        for part in paper.parts
        for heading in elements(part.body, *_HEADINGS)
    ]
    titles = [_bare(entry.title) for entry in document.outline]
    if headings != titles:
        missing = next((one for one in headings if one not in titles), None)
        extra = next((one for one in titles if one not in headings), None)
        yield phrase(
            "its bookmarks are not its headings: missing “{missing}”, too much “{extra}”",
            missing=missing or "–",
            extra=extra or "–",
        )


def _bare(words: str) -> str:
    return " ".join(words.split())


CHECK = Check(
    code="QA902",
    name="inaccessible-paper",
    severity=Severity.ERROR,
    scope=Scope.ARTIFACT,
    statement=phrase(
        "Every PDF says its language and title, is tagged as PDF/UA, and has its headings as "
        "bookmarks."
    ),
    source="L-51, quality A4",
    wrong=phrase("a PDF without /Lang or without a structure tree"),
    right=phrase("a PDF/UA with /Lang, a shown title, tags, and bookmarks"),
    look=look,
    waivable=False,
)
