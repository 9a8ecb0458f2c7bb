"""QA205: a link that leads elsewhere in the other edition."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.markup.declared import pair_lines
from diptych.checks.quoting import both
from diptych.checks.subjects import Segment
from diptych.languages import counterpart, language_of
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase

_SCHEME = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)


def look(segment: Segment) -> Iterator[Finding]:
    """Report addresses that are neither equal, nor declared a pair, nor a pair by pattern."""
    if not segment.is_address:
        return
    equal = _bare(segment.source.markdown) == _bare(segment.target.markdown)
    problem = _undeclared(segment) if equal else _problem(segment)
    if problem:
        yield Finding(problem, _declare(segment), segment.target.place, both(segment))


def _undeclared(segment: Segment) -> Phrase | None:
    """Report an address that stayed, though the project declares its counterpart."""
    source, target = segment.source, segment.target
    pairs = [one for one in segment.settings.links if one.get(source.language) == source.markdown]
    expected = [pair[target.language] for pair in pairs if target.language in pair]
    if not expected or source.markdown in expected:
        return None
    return phrase("the counterpart of this address is `{expected}`", expected=expected[0])


def _problem(segment: Segment) -> Phrase | None:
    source, target = segment.source, segment.target
    declared = segment.settings.links
    expected = counterpart(source.markdown, source.language, target.language, declared)
    if expected is not None:
        if expected == target.markdown or _is_declared(segment):
            return None
        return phrase("the counterpart of this address is `{expected}`", expected=expected)
    if _paired(source.markdown, source.language, target.markdown, target.language):
        return None
    return phrase("this address is not known as the counterpart of the source's")


def _bare(address: str) -> str:
    """Write an address without what leads to one page either way: its scheme, a last slash."""
    return _SCHEME.sub("", address).rstrip("/")


def _is_declared(segment: Segment) -> bool:
    """Tell whether the project states this very pair: a page may have several counterparts."""
    source, target = segment.source, segment.target
    return any(
        pair.get(source.language) == source.markdown
        and pair.get(target.language) == target.markdown
        for pair in segment.settings.links
    )


def _paired(source: str, own: LanguageCode, target: str, other: LanguageCode) -> bool:
    """Tell whether two addresses of one site each show the language of their edition.

    Whether two such pages say the same, only a person can tell: news pages have
    words of their own in each language (P-91).
    """
    languages = (language_of(source), language_of(target))
    return languages == (own, other) and _site(source) == _site(target) != ""


def _site(address: str) -> str:
    """Give the part of a host that one owner has: `canada.ca` of `blog.canada.ca`."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    labels = host.split(".")
    kept = 3 if host.endswith(".gc.ca") else 2
    return ".".join(labels[-kept:])


def _declare(segment: Segment) -> Phrase:
    source, target = segment.source.markdown, segment.target.markdown
    return phrase(
        "Correct it; or, if both are right, add to publication.toml:{pair}",
        pair=pair_lines("links", source, target, segment),
    )


CHECK = Check(
    code="QA205",
    name="unpaired-address",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase(
        "A link leads to the same page in both editions, or to its declared counterpart."
    ),
    source="X-14, X-15",
    wrong="https://www.example.org/report-eng.html / https://www.example.org/budget-fra.html",
    right="https://www.example.org/report-eng.html / https://www.example.org/report-fra.html",
    look=look,
)
