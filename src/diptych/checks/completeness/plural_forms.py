"""QA108: plural forms that are not those of the language."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import CatalogSubject
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.phrase import phrase
from diptych.model.place import Place

_IRRELEVANT = re.compile(r"[\s();]")


def look(subject: CatalogSubject) -> Iterator[Finding]:
    """Report a foreign formula in the header, and messages that lack one of their forms."""
    catalog = subject.catalog
    expected = LANGUAGES[catalog.language].plural_forms
    if catalog.plural_forms and _bare(catalog.plural_forms) != _bare(expected):
        yield Finding(
            phrase(
                "the header says `Plural-Forms: {found}`, expected `{expected}`",
                found=catalog.plural_forms,
                expected=expected,
            ),
            phrase("Write the formula of the language into the header."),
            Place(catalog.path, 1),
        )
    for message in subject.messages:
        held = catalog.translations.get(message.key)
        if held and any(held.plurals) and not all(form.strip() for form in held.plurals):
            yield Finding(
                phrase(
                    "the plural form `msgstr[{number}]` is empty",
                    number=next(n for n, form in enumerate(held.plurals) if not form.strip()),
                ),
                phrase("Translate every form of the message."),
                Place(catalog.path, held.line),
                (Excerpt(message.language, message.plural or message.key.source),),
            )


def _bare(formula: str) -> str:
    """Write a formula without what changes nothing in it."""
    return _IRRELEVANT.sub("", formula)


CHECK = Check(
    code="QA108",
    name="foreign-plurals",
    severity=Severity.ERROR,
    scope=Scope.CATALOG,
    statement=phrase("A catalog counts as its language does, and every plural form is there."),
    source="C-26, C-56",
    wrong="Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);",
    right="Plural-Forms: nplurals=2; plural=(n > 1);",
    look=look,
)
