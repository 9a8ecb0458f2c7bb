"""QA802: metadata that the pages of a pair do not share, or have in the wrong language."""

from collections.abc import Iterator, Mapping

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.checks.produced.twins import twins
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.model.settings import Settings
from diptych.reading import elements, text_of
from diptych.registry import institution

_SAME = frozenset(
    {
        *("dcterms.issued", "dcterms.modified", "dcterms.created", "dcterms.type.code"),
        *("article:published_time", "article:modified_time", "og:type", "og:site_name", "viewport"),
    }
)
"""Names whose value says nothing in any language (P-86)."""
_LANGUAGE = "dcterms.language"
_LOCALE = "og:locale"
_CREATOR = "dcterms.creator"
_MODIFIED = "dateModified"
_ROBOTS = "robots"
"""What search engines are told has a check of its own (QA816)."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report names that one page has and the other lacks, values that differ, wrong languages."""
    for one, other in twins(produced):
        for sentence in _differences(one, other):
            yield _finding(sentence, other)
    for page in produced.pages:
        if page.edition is not None:
            for sentence in (*_faults(page), *_misnamed(page, produced.release.settings)):
                yield _finding(sentence, page)


def _finding(sentence: Phrase, page: ProducedPage) -> Finding:
    return Finding(
        sentence, phrase("Mend the head of the page's template, and build again."), page.place()
    )


def _differences(one: ProducedPage, other: ProducedPage) -> Iterator[Phrase]:
    here, there = _metadata(one), _metadata(other)
    for name in sorted(here.keys() ^ there.keys()):
        yield phrase("only one page of the pair has `{name}`", name=name)
    for name in sorted(here.keys() & there.keys() & _SAME):
        if here[name] != there[name]:
            yield phrase(
                "`{name}` is {found}, and {expected} on the other page",
                name=name,
                found=there[name],
                expected=here[name],
            )
    if _modified(one) != _modified(other):
        yield phrase("the pages of the pair show unequal dates of modification")


def _modified(page: ProducedPage) -> list[str]:
    times = elements(page.body, "time")
    return [text_of(one) for one in times if one.attributes.get("property") == _MODIFIED]


def _faults(page: ProducedPage) -> Iterator[Phrase]:
    """Compare a page with what its language and its edition say."""
    found, edition = _metadata(page), page.edition
    if edition is None:
        return
    language = LANGUAGES[edition.language]
    for name, expected in ((_LANGUAGE, language.iso639_2), (_LOCALE, language.locale)):
        if found.get(name, expected) != expected:
            yield phrase(
                "`{name}` is {found}, expected {expected}",
                name=name,
                found=found[name],
                expected=expected,
            )
    titles = ("".join(map(str, one.children)) for one in elements(page.html.root, "title"))
    if not any(title.strip() for title in titles):
        yield phrase("the page has no title")


def _misnamed(page: ProducedPage, settings: Settings) -> Iterator[Phrase]:
    """Look for the issuing institutions among the creators, in the language of the page."""
    found, edition = _metadata(page).get(_CREATOR), page.edition
    if found is None or edition is None:
        return
    for key in edition.document.metadata.institutions:
        own, known = settings.institutions.get(key), institution(key)
        names = (own.names if own else {}) or (known.names if known else {})
        name = names.get(edition.language)
        if name is not None and name not in found:
            yield phrase(
                "`{name}` is {found}, expected {expected}",
                name=_CREATOR,
                found=found,
                expected=name,
            )


def _metadata(page: ProducedPage) -> Mapping[str, str]:
    named = (
        (one.attributes.get("name") or one.attributes.get("property") or "", one)
        for one in elements(page.html.root, "meta")
    )
    return {
        name: one.attributes.get("content", "") for name, one in named if name and name != _ROBOTS
    }


CHECK = Check(
    code="QA802",
    name="unequal-metadata",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase(
        "The pages of a pair carry the same metadata: the same dates and type, each in its"
        " own language."
    ),
    source="P-84, P-86, X-17, X-19",
    wrong='<meta name="dcterms.language" title="ISO639-2/T" content="eng">',
    right='<meta name="dcterms.language" title="ISO639-2/T" content="fra">',
    look=look,
    waivable=False,
)
