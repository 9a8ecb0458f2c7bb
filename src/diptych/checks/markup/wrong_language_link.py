"""QA206: a link to a page in the other language."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.markup.links import EditionLink, links
from diptych.checks.quoting import quoted, spans_of
from diptych.languages import LANGUAGES, language_name, language_of
from diptych.model.diagnostic import Severity
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase

_BEFORE, _BEHIND = 40, 120
"""Characters round a link in which readers look for its language."""


def look(publication: Publication) -> Iterator[Finding]:
    """Report links that lead away from the reader's language without saying so."""
    for language, edition in publication.editions.items():
        for link in links(edition.document):
            shown = language_of(link.address)
            if shown in (None, language) or shown not in LANGUAGES or link.text.language == shown:
                continue
            if _announced(link, shown, language):
                continue
            yield Finding(
                phrase(
                    "the link leads to a page in another language: {address}", address=link.address
                ),
                phrase(
                    "Link to the page in the reader's language; if there is none, say behind the"
                    " link which language it is in."
                ),
                link.text.place,
                (quoted(link.text, spans_of([link.label], link.text.markdown)),),
            )


def _announced(link: EditionLink, shown: LanguageCode, language: LanguageCode) -> bool:
    """Tell whether words near a link name the language of its page, in either language."""
    words, label = link.around.casefold(), link.label.casefold()
    start = words.find(label)
    near = words[max(0, start - _BEFORE) : start + len(label) + _BEHIND] if start >= 0 else words
    names = (language_name(shown, language), LANGUAGES[shown].autonym)
    return any(name.casefold() in near for name in names)


CHECK = Check(
    code="QA206",
    name="wrong-language-link",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    statement=phrase("A link leads to a page in the reader's language, or says which it is in."),
    source="X-14, L-24",
    wrong="[le rapport](https://www.canada.ca/en/report.html)",
    right="[le rapport](https://www.canada.ca/en/report.html) (en anglais seulement)",
    look=look,
)
