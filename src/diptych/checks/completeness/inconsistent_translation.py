"""QA111: one sentence, two translations."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import CatalogSubject, Release
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.model.phrase import phrase
from diptych.model.place import Place


def look(release: Release) -> Iterator[Finding]:
    """Report messages that one release translates differently from another.

    A context (`msgctxt`) tells apart what rightly differs.
    """
    first: dict[tuple[LanguageCode, MessageKey], tuple[str, CatalogSubject]] = {}
    for subject in release.catalogs:
        catalog = subject.catalog
        for message in subject.messages:
            held = catalog.translations.get(message.key)
            if held is None or held.fuzzy or not held.text.strip():
                continue
            text, other = first.setdefault((catalog.language, message.key), (held.text, subject))
            if text != held.text:
                yield Finding(
                    phrase(
                        "translated otherwise in `{domain}.po`: `{source}`",
                        domain=other.catalog.domain,
                        source=message.key.source,
                    ),
                    phrase(
                        "Choose one of the two for both, or tell them apart by a context"
                        " in the source."
                    ),
                    Place(catalog.path, held.line),
                    (Excerpt(catalog.language, text), Excerpt(catalog.language, held.text)),
                )


CHECK = Check(
    code="QA111",
    name="inconsistent-translation",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("One text has one translation, unless a context tells two meanings apart."),
    source="ITS 2.0, inconsistency",
    wrong=phrase('"Next steps": "Étapes suivantes" here, "Prochaines étapes" there'),
    right=phrase('"Étapes suivantes" in both'),
    look=look,
)
