"""QA513: a heading with capitals on words that are no names."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.nomenclature import Nomenclature
from diptych.checks.own_words import own_words
from diptych.checks.quoting import quoted
from diptych.checks.subjects import Release
from diptych.languages.layout import is_title_case
from diptych.model.block import BlockKind
from diptych.model.diagnostic import Severity
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.text import State, Text
from diptych.sources import parse_inline


def look(release: Release) -> Iterator[Finding]:
    """Report titles and headings that follow another language's rule for capitals."""
    for publication in release.publications:
        for edition in publication.editions.values():
            for text in _headings(edition.document):
                if text.state is not State.MISSING and text.language == edition.language:
                    bare = _without_names(text, release.nomenclature, edition.language)
                    if is_title_case(bare, edition.language):
                        yield Finding(
                            phrase("the words of this heading begin with capital letters"),
                            phrase("Leave a capital on the first word and on names only."),
                            text.place,
                            (quoted(text),),
                        )


def _headings(document: Document) -> Iterator[Text]:
    title = document.field("title")
    if title is not None:
        yield title
    for block in document.blocks:
        if block.kind is BlockKind.HEADING:
            yield from block.texts


def _without_names(text: Text, known: Nomenclature, language: LanguageCode) -> str:
    words = own_words(parse_inline(text), language)
    pieces, position = [], 0
    for found in known.institution_names[language].find(words):
        pieces.append(words[position : found.span[0]])
        position = found.span[1]
    return "".join([*pieces, words[position:]])


CHECK = Check(
    code="QA513",
    name="title-case-heading",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase(
        "French headings have a capital letter on their first word and on names only."
    ),
    source="quality A4",
    wrong="Prochaines Étapes Du Projet",
    right="Prochaines étapes du projet",
    look=look,
)
