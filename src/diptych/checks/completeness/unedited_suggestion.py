"""QA118: a suggestion that was confirmed without being corrected."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.completeness.same_translation import ALIKE
from diptych.checks.completeness.twins import twins
from diptych.checks.subjects import CatalogSubject
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.phrase import phrase
from diptych.model.place import Place

_SHORTEST = 3
"""Words: below that, likeness means nothing."""


def look(subject: CatalogSubject) -> Iterator[Finding]:
    """Report messages translated like another one that differs in a few words or figures."""
    for pair in twins(subject):
        if pair.words >= _SHORTEST and ALIKE <= pair.likeness < 1 and not pair.held.fuzzy:
            yield Finding(
                phrase("translated exactly like another sentence that differs from this one"),
                phrase("Compare the words and figures that differ, and correct one of the two."),
                Place(subject.catalog.path, pair.held.line),
                (
                    Excerpt(pair.first.language, pair.first.key.source),
                    Excerpt(pair.second.language, pair.second.key.source),
                ),
            )


CHECK = Check(
    code="QA118",
    name="unedited-suggestion",
    severity=Severity.WARNING,
    scope=Scope.CATALOG,
    statement=phrase("Sentences that differ in words or figures differ in their translations."),
    source="ITS 2.0, mistranslation",
    wrong=phrase(
        '"We fund 12 projects." and "We fund 15 projects.", both "Nous finançons 12 projets."'
    ),
    right=phrase('"Nous finançons 12 projets." and "Nous finançons 15 projets."'),
    look=look,
)
