"""QA102: a suggestion that nobody has confirmed."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.edition import Publication
from diptych.model.phrase import phrase
from diptych.model.text import State


def look(publication: Publication) -> Iterator[Finding]:
    """Report every text whose translation is only a suggestion."""
    for edition in publication.editions.values():
        for text in edition.document.texts():
            if text.state is State.FUZZY and text.source is not None:
                source = text.source
                yield Finding(
                    phrase("only suggested, and not confirmed: {part}", part=source.part),
                    phrase("Compare it with the source, correct it, and remove the fuzzy mark."),
                    text.place,
                    (
                        Excerpt(source.language, source.markdown),
                        Excerpt(text.language, text.markdown),
                    ),
                )


CHECK = Check(
    code="QA102",
    name="fuzzy",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    statement=phrase("No edition is published with a translation that is only a suggestion."),
    source="X-25",
    wrong='#, fuzzy\nmsgstr "12 projets"',
    right='msgstr "15 projets"',
    look=look,
)
