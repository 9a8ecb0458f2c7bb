"""What a page states of itself: in its front matter, its head, and its own name.

Only what it says is taken; what it does not say is for a person to complete.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.sources.published.escaping import escaped
from diptych.sources.published.page import Stated
from diptych.sources.published.tree import tree_of, words_of

_TITLE = ("title", "dcterms.title", "og:title")
_DESCRIPTION = ("description", "dcterms.description", "og:description")
_DATE = ("date", "dcterms.issued", "article:published_time", "issued")
_MODIFIED = ("datemodified", "dcterms.modified", "article:modified_time", "modified", "lastmod")
_LANGUAGE = ("language", "lang", "dcterms.language")
"""What each statement is called, the surest name first."""

_MARKED = re.compile(r"&#?\w{1,31};|</?[A-Za-z]")
"""HTML in a statement: a generator writes it into the page as it is."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def stated_by(page: Element, front_matter: Mapping[str, object], path: PurePosixPath) -> Stated:
    """Gather what a page states of itself.

    Args:
        page: the whole page.
        front_matter: of its file; empty where it has none.
        path: the file, whose name may tell its language.
    """
    said = {name.lower(): value for name, value in front_matter.items() if value is not None}
    for name, value in _head(page):
        said.setdefault(name, value)
    return Stated(
        title=_words(said, _TITLE),
        description=_words(said, _DESCRIPTION),
        date=_date(said, _DATE),
        modified=_date(said, _MODIFIED),
        # Front matter is copied from edition to edition; the name of a file is given to one.
        language=_named(path) or _known(said, _LANGUAGE),
    )


def _head(page: Element) -> Iterator[tuple[str, str]]:
    language = page.get("lang")
    if language:
        yield "language", language
    for meta in page.iter("meta"):
        name = meta.get("name") or meta.get("property")
        content = meta.get("content", "").strip()
        if name and content:
            yield name.lower(), content
    for title in page.findall("head/title"):
        # Sites put their own name behind the title.
        yield "title", re.split(r"\s[|\-–—]\s(?=[^|–—]*Canada\.ca\Z)", title.text or "")[0]


def _words(said: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = said.get(name)
        if isinstance(value, str) and value.strip():
            read = words_of(tree_of(value.encode())) if _MARKED.search(value) else value
            return escaped(" ".join(read.split()))
    return None


def _date(said: Mapping[str, object], names: tuple[str, ...]) -> dt.date | None:
    for name in names:
        match said.get(name):
            case dt.datetime() as moment:
                return moment.date()
            case dt.date() as day:
                return day
            case str(text) if found := _DAY.match(text.strip()):
                return _day(found[0])
            case _:
                continue
    return None


def _day(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None


def _known(said: Mapping[str, object], names: tuple[str, ...]) -> LanguageCode | None:
    for name in names:
        tag = str(said.get(name, "")).lower().partition("-")[0]
        for code, language in LANGUAGES.items():
            if tag in {code, language.iso639_2, language.autonym.lower()}:
                return code
    return None


def _named(path: PurePosixPath) -> LanguageCode | None:
    """Find the language in a file's name: `page.fr.md`, `page_fr.html`, `page-fra.html`."""
    last = re.split(r"[._-]", path.stem.lower())[-1]
    folder = path.parent.name.lower()
    for code, language in LANGUAGES.items():
        if {last, folder} & {code, language.iso639_2, language.suffix.lstrip("-_.")}:
            return code
    return None
