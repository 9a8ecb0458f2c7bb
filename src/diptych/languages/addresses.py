"""Addresses: which language a page is in, and where its counterpart is, by pattern alone.

Nothing is fetched.  A language shows in federal addresses by a closed list of
marks (P-90 to P-98); the counterpart follows from the mark only where the rest of
the address is known to be the same in both languages.  News pages and institutions
have words of their own in each (P-91, P-93), so theirs are declared, never derived.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import SplitResult, urlsplit

from diptych.languages.table import LANGUAGES
from diptych.model.language import LanguageCode


def language_of(address: str) -> LanguageCode | None:
    """Tell the language that an address shows; None where it shows none, or two."""
    return _only(language for language, mark in _marked(address) if mark.tells)


def counterpart(
    address: str,
    source: LanguageCode,
    target: LanguageCode,
    declared: Sequence[Mapping[LanguageCode, str]],
) -> str | None:
    """Give the address of the same page in another language, where that is certain.

    Args:
        address: as it stands in the source.
        source: the language of the text that links to it.
        target: the language wanted.
        declared: pairs that the project states; they come before any pattern.

    Returns:
        The address; the same one where it has no language; None where only a person can tell.
    """
    for pair in declared:
        if pair.get(source) == address and target in pair:
            return pair[target]
    if address.startswith(_WITHOUT_LANGUAGE):
        return address
    if _named(address) != source:
        return None
    moved = address
    for _, mark in _marked(address):
        if target in mark.forms and mark.is_certain(address):
            moved = mark.moved(moved, source, target)
    return moved if _named(moved) == target else None


@dataclass(frozen=True)
class Mark:
    """A piece of an address that names a language, in each language's form."""

    forms: Mapping[LanguageCode, str]
    before: str = ""
    """A pattern, of fixed width, for what the mark follows."""
    after: str = ""
    """A pattern for what follows the mark."""
    hosts: frozenset[str] | None = frozenset()
    """Where the rest of the address is the same in every language; None: everywhere."""
    tells: bool = True
    """Whether what stands there is in that language; data are the same under both names."""

    @cached_property
    def patterns(self) -> Mapping[LanguageCode, re.Pattern[str]]:
        """Compile the mark for each language."""
        return {
            language: re.compile(f"{self.before}{re.escape(form)}{self.after}", re.IGNORECASE)
            for language, form in self.forms.items()
        }

    def is_certain(self, address: str) -> bool:
        """Tell whether nothing but the mark differs between the languages."""
        return self.hosts is None or _host(address) in self.hosts

    def moved(self, address: str, source: LanguageCode, target: LanguageCode) -> str:
        """Put another language's form in place of the mark."""
        return self.patterns[source].sub(lambda _: self.forms[target], address, count=1)


def _named(address: str) -> LanguageCode | None:
    """Tell the language that an address names, whatever stands there."""
    return _only(language for language, _ in _marked(address))


def _only(shown: Iterable[LanguageCode]) -> LanguageCode | None:
    different = set(shown)
    return different.pop() if len(different) == 1 else None


def _marked(address: str) -> Iterator[tuple[LanguageCode, Mark]]:
    """Find the marks of an address, the surest first."""
    if not _split(address):
        return
    for mark in MARKS:
        for language, pattern in mark.patterns.items():
            if language in LANGUAGES and pattern.search(address):
                yield language, mark


def _host(address: str) -> str:
    parts = _split(address)
    return (parts.hostname or "") if parts else ""


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None


def _pair(english: str, french: str) -> Mapping[LanguageCode, str]:
    return {LanguageCode("en"): english, LanguageCode("fr"): french}


_WITHOUT_LANGUAGE = ("mailto:", "tel:", "https://doi.org/")
_END = r"(?=[?#]|$)"
_HOST = r"(?<=://)"
_HOST_OR_WWW = r"(?:(?<=://)|(?<=://www\.))"
_SUBDOMAIN = r"(?<=\.)(?<!://www\.)"
_IN_HOST = r"(?=[:/?#]|$)"
_BEFORE_SUFFIX = r"(?<=[\w)])"
_FILE_END = r"(?=\.[a-z]{2,5}(?:[?#]|$))"
_SEGMENT_OR_FILE_END = r"(?=/|\.[a-z]{2,5}(?:[?#]|$)|[?#]|$)"
_SEGMENT_END = r"(?=/|\.html?(?:[?#]|$)|[?#]|$)"
_QUERY_END = r"(?=[&;#]|$)"

_SAME_PATHS = frozenset(
    {
        "www150.statcan.gc.ca",
        "www12.statcan.gc.ca",
        "open.canada.ca",
        "search.open.canada.ca",
        "recalls-rappels.canada.ca",
    }
)
"""Sites that keep one path for both languages after the segment of the language."""

MARKS: tuple[Mark, ...] = (
    # Statistics Canada, the policy suite and most of gc.ca (P-94, P-96, P-98).
    Mark(_pair("-eng", "-fra"), _BEFORE_SUFFIX, _FILE_END, None),
    Mark(_pair("_eng", "_fra"), _BEFORE_SUFFIX, _FILE_END, None),
    Mark(_pair("-e", "-f"), _BEFORE_SUFFIX, _FILE_END, None),
    Mark(_pair("_e", "_f"), _BEFORE_SUFFIX, _FILE_END, None),
    Mark(_pair("lang=eng", "lang=fra"), r"(?<=[?&;])", _QUERY_END, None),
    Mark(_pair("lang=en", "lang=fr"), r"(?<=[?&;])", _QUERY_END, None),
    Mark(_pair("lang=e", "lang=f"), r"(?<=[?&;])", _QUERY_END, None),
    # Everybody else's suffixes and parameters, behind words that differ as often as not.
    Mark(_pair("-en", "-fr"), _BEFORE_SUFFIX, _SEGMENT_OR_FILE_END),
    Mark(_pair("_en", "_fr"), _BEFORE_SUFFIX, _SEGMENT_OR_FILE_END),
    Mark(_pair("=en", "=fr"), r"(?<=[a-z])", _QUERY_END),
    Mark(_pair("/english", "/francais"), r"(?<=[^/])", r"(?=/)"),
    # Justice Laws (P-97).
    Mark(_pair("laws-lois.justice.gc.ca/eng/acts", "laws-lois.justice.gc.ca/fra/lois"), hosts=None),
    Mark(
        _pair(
            "laws-lois.justice.gc.ca/eng/regulations/SOR-",
            "laws-lois.justice.gc.ca/fra/reglements/DORS-",
        ),
        hosts=None,
    ),
    # The front door of Canada.ca.
    Mark(_pair("www.canada.ca/en.html", "www.canada.ca/fr.html"), _HOST, _END, None),
    # Weather: one site under two names, and servers of data below both.
    Mark(_pair("weather.gc.ca", "meteo.gc.ca"), _HOST_OR_WWW, _IN_HOST, None),
    Mark(_pair("weather.gc.ca", "meteo.gc.ca"), _SUBDOMAIN, _IN_HOST, None, tells=False),
    # Segments of a path: certain only where the rest is known to stay (P-91, P-93, P-98).
    Mark(_pair("/en", "/fr"), r"(?<=[^/])", _SEGMENT_END, _SAME_PATHS),
    Mark(_pair("/eng", "/fra"), r"(?<=[^/])", _SEGMENT_END, _SAME_PATHS),
    Mark(_pair("/en-ca", "/fr-ca"), r"(?<=[^/])", _SEGMENT_END, None),
    Mark(_pair("/e/", "/f/"), r"(?<=[^/])"),
    Mark(_pair("/en-us", "/fr-fr"), r"(?<=[^/])", _SEGMENT_END),
    # Sites with a name in each language, whose pages have too.
    Mark(_pair("en.wikipedia.org", "fr.wikipedia.org"), _HOST, _IN_HOST),
    Mark(_pair("blog.canada.ca", "blogue.canada.ca"), _HOST, _IN_HOST),
    Mark(_pair("design.canada.ca", "conception.canada.ca"), _HOST, _IN_HOST),
    Mark(_pair("digital.canada.ca", "numerique.canada.ca"), _HOST, _IN_HOST),
    Mark(_pair("travel.gc.ca", "voyage.gc.ca"), _HOST, _IN_HOST),
    Mark(_pair("laws.justice.gc.ca", "lois.justice.gc.ca"), _HOST, _IN_HOST),
)
"""The marks that show a language, the surest first."""
