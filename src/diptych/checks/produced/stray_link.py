"""QA914: a link of a template that leads to no file, or to a page in the other language."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.languages import language_of
from diptych.languages.addresses import MARKS
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.model.text import LINK_CONTEXT
from diptych.reading import Element, elements

_WEB = ("http", "https")


def look(produced: Produced) -> Iterator[Finding]:
    """Report what templates link to; where the links of texts lead, QA205 and QA206 say."""
    made = {page.path.name for page in produced.release.pages}
    for page in produced.screens:
        written = _written(page)
        for link in elements(page.body, "a"):
            address = link.attributes.get("href", "")
            sentence = None if address in written else _fault(link, address, page, made)
            if sentence is not None:
                yield Finding(
                    sentence,
                    phrase("Mend the template that writes it, and build again."),
                    page.place(link.line),
                )


def _written(page: ProducedPage) -> set[str]:
    """Gather the addresses that the texts of an edition have."""
    if page.edition is None:
        return set()
    texts = page.edition.document.texts()
    return {text.markdown for text in texts if text.context == LINK_CONTEXT}


def _fault(link: Element, address: str, page: ProducedPage, made: set[str]) -> Phrase | None:
    parts = _parts(address)
    if parts is None:
        return phrase("`{address}` is no address", address=address)
    scheme, path = parts
    if page.edition is not None and not scheme and path and "/" not in path:
        stem = PurePosixPath(path).name.partition(".")[0]
        return (
            None
            if stem in {name.partition(".")[0] for name in made}
            else phrase("`{address}` is no file of the release", address=address)
        )
    shown = language_of(address) if scheme in _WEB else None
    says = link.attributes.get("hreflang") or link.attributes.get("lang")
    # Canada.ca has pages in its own languages only: others may lead to either.
    own = page.page.language in {language for mark in MARKS for language in mark.forms}
    if own and shown not in (None, page.page.language) and says is None:
        return phrase("the link leads to a page in another language: {address}", address=address)
    return None


def _parts(address: str) -> tuple[str, str] | None:
    """Take an address apart, as far as it is told from others here."""
    try:
        split = urlsplit(address)
    except ValueError:
        return None
    return split.scheme, split.path


CHECK = Check(
    code="QA914",
    name="stray-link",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase(
        "The links that templates write lead to files of the release, and to pages in the"
        " reader's language."
    ),
    source="X-14, L-24",
    wrong='<a href="https://www.canada.ca/en/contact.html">Contactez-nous</a>',
    right='<a href="https://www.canada.ca/fr/contact.html">Contactez-nous</a>',
    look=look,
)
