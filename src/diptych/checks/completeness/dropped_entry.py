"""QA105: a translation that is kept and not used."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import CatalogSubject
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.phrase import phrase
from diptych.model.place import Place


def look(subject: CatalogSubject) -> Iterator[Finding]:
    """Report messages of today's source that stand in their catalog only as obsolete.

    Somebody, or a tool, struck them out; the work is there and only has to be woken.
    """
    catalog = subject.catalog
    for message in subject.messages:
        if message.key in catalog.obsolete and message.key not in catalog.translations:
            yield Finding(
                phrase(
                    "the translation is there, struck out with `#~`: {part}", part=message.parts[0]
                ),
                phrase("Run diptych update, which takes it up again."),
                Place(catalog.path),
                (Excerpt(message.language, message.key.source),),
            )


CHECK = Check(
    code="QA105",
    name="dropped-entry",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    statement=phrase("No message of today's source stands in its catalog only as obsolete."),
    source="X-25",
    wrong='#~ msgid "Prices rose."',
    right='msgid "Prices rose."',
    look=look,
    waivable=False,
)
