"""QA102: a suggestion that nobody has confirmed."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import CatalogSubject
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.phrase import phrase
from diptych.model.place import Place


def look(subject: CatalogSubject) -> Iterator[Finding]:
    """Report every message of today's source whose translation is only a suggestion."""
    catalog = subject.catalog
    for message in subject.messages:
        held = catalog.translations.get(message.key)
        if held and held.fuzzy and held.text.strip():
            yield Finding(
                phrase("only suggested, and not confirmed: {part}", part=message.parts[0]),
                phrase("Compare it with the source, correct it, and remove the fuzzy mark."),
                Place(catalog.path, held.line),
                (
                    Excerpt(message.language, message.key.source),
                    Excerpt(catalog.language, held.text),
                ),
            )


CHECK = Check(
    code="QA102",
    name="fuzzy",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    statement=phrase("No edition is published with a translation that is only a suggestion."),
    source="X-25",
    wrong='#, fuzzy\nmsgstr "12 projets"',
    right='msgstr "15 projets"',
    look=look,
    waivable=False,
)
