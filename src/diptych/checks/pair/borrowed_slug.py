"""QA818: an address in words of another language."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.languages import LANGUAGES
from diptych.languages.identification import identify
from diptych.model.diagnostic import Severity
from diptych.model.document import Kind
from diptych.model.edition import Publication
from diptych.model.phrase import phrase


def look(publication: Publication) -> Iterator[Finding]:
    """Report slugs in another language, and translated editions without one of their own.

    They get the name of the release, which its author wrote in the language of the
    source.  *The Daily* has figures in its addresses, and no words (P-94).
    """
    metadata = publication.source.metadata
    if metadata.kind is Kind.DAILY:
        return
    for language, slug in metadata.slugs.items():
        if identify(slug.replace("-", " ")) not in (None, language):
            yield Finding(
                phrase("the address of this edition is in another language: {slug}", slug=slug),
                phrase("Write it in {language}.", language=LANGUAGES[language].autonym),
                publication.source.place,
            )
    for language in publication.editions:
        if language not in metadata.slugs and language != metadata.language:
            yield Finding(
                phrase(
                    "the address of this edition has no words of its own: {language}",
                    language=LANGUAGES[language].autonym,
                ),
                phrase(
                    "Add to the front matter: {line}",
                    line=f'slugs = {{ {language} = "…" }}',
                ),
                publication.source.place,
                lighter=True,
            )


CHECK = Check(
    code="QA818",
    name="borrowed-slug",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    statement=phrase("The address of an edition is in words of its own language."),
    source="P-91, P-92",
    wrong="/fr/statistique-canada/nouvelles/2026/11/prices-rise.html",
    right="/fr/statistique-canada/nouvelles/2026/11/les-prix-montent.html",
    look=look,
)
