"""QA101: an edition without the words for something."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.edition import Publication
from diptych.model.phrase import phrase
from diptych.model.text import State


def look(publication: Publication) -> Iterator[Finding]:
    """Report every text whose translation is not there.

    Judged against what today's source says, never against a catalog's own count.
    """
    for language, edition in publication.editions.items():
        for text in edition.document.texts():
            if text.state is State.MISSING and text.source is not None:
                source = text.source
                waiting = text.place != source.place
                yield Finding(
                    phrase("not translated: {part}", part=source.part),
                    phrase("Translate it there.")
                    if waiting
                    else phrase(
                        "Run diptych update, then translate it in {domain}.po for {locale}.",
                        domain=source.domain or publication.key,
                        locale=LANGUAGES[language].catalog,
                    ),
                    text.place,
                    (Excerpt(source.language, source.markdown),),
                )


CHECK = Check(
    code="QA101",
    name="untranslated",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    statement=phrase("Every message of today's source has a translation in every edition."),
    source="X-25, L-04",
    wrong='msgstr ""',
    right='msgstr "Le communiqué"',
    look=look,
)
