"""QA112: one translation for two sentences that say different things."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.completeness.twins import twins
from diptych.checks.subjects import CatalogSubject
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.phrase import phrase
from diptych.model.place import Place

ALIKE = 0.7
"""Sources with this share of common words are versions of each other, which is QA118's business."""
_SHORTEST = 6
"""Words: labels and short sentences often share a translation, and rightly."""


def look(subject: CatalogSubject) -> Iterator[Finding]:
    """Report translations that were pasted to a second message."""
    for pair in twins(subject):
        if pair.words >= _SHORTEST and pair.likeness < ALIKE:
            yield Finding(
                phrase("two different sentences have the same translation"),
                phrase("Translate the one whose translation was pasted."),
                Place(subject.catalog.path, pair.held.line),
                (
                    Excerpt(pair.first.language, pair.first.key.source),
                    Excerpt(pair.second.language, pair.second.key.source),
                    Excerpt(subject.catalog.language, pair.held.text),
                ),
            )


CHECK = Check(
    code="QA112",
    name="same-translation",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    statement=phrase("Sentences that say different things have different translations."),
    source="ITS 2.0, mistranslation",
    wrong=phrase('two sources, "Prices rose …" and "Wages fell …", with one msgstr'),
    right=phrase("a translation for each"),
    look=look,
)
