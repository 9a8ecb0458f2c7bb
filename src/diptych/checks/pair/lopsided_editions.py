"""QA815: one edition much longer than the other."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.document import Document
from diptych.model.edition import Publication
from diptych.model.phrase import phrase
from diptych.model.text import LINK_CONTEXT
from diptych.sources import parse_inline, plain

_SHORTEST = 100
"""Words: short documents vary widely."""
_USUAL = (0.8, 1.25)
"""Beside what the language takes more: 0.95 to 1.45 in federal pairs."""


def look(publication: Publication) -> Iterator[Finding]:
    """Report editions whose number of words is not what their source's leads to expect."""
    own = publication.source.metadata.language
    source = publication.editions.get(own)
    if source is None:
        return
    words = _words(source.document)
    for language, edition in publication.editions.items():
        breadth = LANGUAGES[language].breadth / LANGUAGES[own].breadth
        found = _words(edition.document)
        if words >= _SHORTEST and not _USUAL[0] <= found / words / breadth <= _USUAL[1]:
            yield Finding(
                phrase(
                    "{found} words, where about {expected} are usual",
                    found=found,
                    expected=round(words * breadth),
                ),
                phrase("Compare the editions: something may be missing, or stand there twice."),
                edition.document.place,
            )


def _words(document: Document) -> int:
    return sum(
        len(plain(parse_inline(text)).split())
        for text in document.texts()
        if text.context != LINK_CONTEXT
    )


CHECK = Check(
    code="QA815",
    name="lopsided-editions",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    statement=phrase("Both editions are about as long, with what a language takes more."),
    source="ITS 2.0, length",
    wrong=phrase("800 words in English, 500 in French"),
    right=phrase("800 words in English, 940 in French"),
    look=look,
)
