"""QA805: a page that does not lead to its counterpart, or is not led back to."""

from collections.abc import Iterator, Mapping
from posixpath import join, normpath
from typing import TypeAlias

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.reading import Element, elements

_Addresses: TypeAlias = Mapping[str, ProducedPage]
"""Pages by their absolute address."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report what is wrong with canonical addresses, alternates and toggles."""
    base = produced.release.settings.base_address
    known = {f"{base}/{page.file}": page for page in produced.screens}
    for address, page in known.items():
        for sentence in _faults(page, address, known, produced):
            yield Finding(
                sentence,
                phrase("Mend the head of the page's template, or the part with the toggle."),
                page.place(),
            )


def _faults(
    page: ProducedPage, address: str, known: _Addresses, produced: Produced
) -> Iterator[Phrase]:
    language = page.page.language
    if language is not None and _links(page, "canonical") != [address]:
        found = ", ".join(_links(page, "canonical")) or "–"
        yield phrase("the canonical address is {found}, expected {own}", found=found, own=address)
    alternates = _alternates(page)
    for wanted in produced.release.settings.languages:
        target = alternates.get(wanted)
        if target is None:
            yield phrase("no alternate is named for `{language}`", language=wanted)
        elif wanted == language and target != address:
            yield phrase("the page names `{found}` as its own alternate", found=target)
        else:
            yield from _faults_of_pair(page, wanted, known.get(target), target)


def _faults_of_pair(
    page: ProducedPage, wanted: LanguageCode, twin: ProducedPage | None, target: str
) -> Iterator[Phrase]:
    """Compare a page with what it names as its counterpart."""
    if twin is None:
        yield phrase("the alternate `{found}` is no page of the release", found=target)
        return
    language = page.page.language
    if twin.page.language != wanted or (
        language and twin.page.publication != page.page.publication
    ):
        yield phrase("the alternate `{found}` is another page or language", found=target)
    if not any(_leads(link, page, twin) for link in elements(page.body, "a")) and twin is not page:
        yield phrase("no link leads to the page in `{language}`", language=wanted)
    back = _alternates(twin).get(language) if language else target
    if back is None or (language and not back.endswith(f"/{page.file}")):
        yield phrase(
            "the page in `{language}` does not name this one as its alternate", language=wanted
        )


def _links(page: ProducedPage, relation: str) -> list[str]:
    return [
        one.attributes.get("href", "")
        for one in elements(page.html.root, "link")
        if relation in one.attributes.get("rel", "").split()
    ]


def _alternates(page: ProducedPage) -> Mapping[str, str]:
    return {
        one.attributes["hreflang"]: one.attributes.get("href", "")
        for one in elements(page.html.root, "link")
        if one.attributes.get("rel") == "alternate" and "hreflang" in one.attributes
    }


def _leads(link: Element, page: ProducedPage, twin: ProducedPage) -> bool:
    """Tell whether a link leads from a page to its counterpart, and says its language."""
    way = normpath(join(str(page.file.parent), link.attributes.get("href", "")))
    return way == str(twin.file) and link.attributes.get("hreflang") == twin.page.language


CHECK = Check(
    code="QA805",
    name="broken-pair",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase(
        "Every page leads to its counterpart in each language, by toggle and alternates, and back."
    ),
    source="P-64, P-65, quality A4",
    wrong='<link rel="alternate" hreflang="fr" href="https://www.canada.ca/fr.html">',
    right='<link rel="alternate" hreflang="fr" href="https://www.canada.ca/fr/…/budget.html">',
    look=look,
)
