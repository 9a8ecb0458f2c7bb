"""QA101: an edition without the words for something."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import CatalogSubject
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.phrase import phrase
from diptych.model.place import Place


def look(subject: CatalogSubject) -> Iterator[Finding]:
    """Report every message without a translation.

    Judged against what today's source says, never against a catalog's own count.
    What stands there as obsolete has a check of its own (QA105).
    """
    catalog = subject.catalog
    for message in subject.messages:
        held = catalog.translations.get(message.key)
        if (held and held.text.strip()) or (not held and message.key in catalog.obsolete):
            continue
        yield Finding(
            phrase("not translated: {part}", part=message.parts[0]),
            phrase("Translate it there.")
            if held
            else phrase(
                "Run diptych update, then translate it in {domain}.po for {locale}.",
                domain=catalog.domain,
                locale=LANGUAGES[catalog.language].catalog,
            ),
            Place(catalog.path, held.line) if held else message.places[0],
            (Excerpt(message.language, message.key.source),),
        )


CHECK = Check(
    code="QA101",
    name="untranslated",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    statement=phrase("Every message of today's source has a translation in every edition."),
    source="X-25, L-04",
    wrong='msgstr ""',
    right='msgstr "Le communiqué"',
    look=look,
    waivable=False,
)
