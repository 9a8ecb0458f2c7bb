"""Where pages go: the address patterns of Canada.ca (P-90 to P-94).

A path says language, institution, kind of content, date and name in words of the
page's own language; none of them is derived from those of another language.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import PurePosixPath
from posixpath import relpath
from string import ascii_lowercase
from typing import TypeAlias

from diptych.languages import LANGUAGES
from diptych.model.document import Kind
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.settings import Settings
from diptych.rendering.institutions import segment

Paths: TypeAlias = Mapping[tuple[str, LanguageCode], PurePosixPath]
"""The place of each edition, by the key of its publication and its language."""

LANDING = PurePosixPath("index")
"""The bilingual page that a site opens with (P-73)."""
RELEASE_FILES = PurePosixPath("assets/releases")
"""Where the pictures of each release go, in a folder with the release's key."""
PAPER_SUFFIX = ".pdf"
BILINGUAL = "-bil"
"""What ends the name of a document that holds all editions, where one edition has `-eng`."""
FEED_SUFFIX = ".atom"

_DAILY = PurePosixPath("n1/daily-quotidien")


def index_path(language: LanguageCode) -> PurePosixPath:
    """Find the place of a language's list of releases."""
    return PurePosixPath(language, "index")


def news_path(language: LanguageCode) -> PurePosixPath:
    """Find the folder of the lists of releases by year."""
    return PurePosixPath(language, LANGUAGES[language].news)


def institution_path(key: str, language: LanguageCode, settings: Settings) -> PurePosixPath:
    """Find the place of the list of one institution's releases, above the releases themselves."""
    return PurePosixPath(language, segment(key, language, settings), LANGUAGES[language].news)


def paths(publications: Iterable[Publication], settings: Settings) -> Paths:
    """Find the places of all editions, below the output folder and without suffix.

    Args:
        publications: all of the site, since those of one day may share a file name.
        settings: for the names of the project's own institutions.
    """
    found = dict(_daily_paths(publications))
    for publication in publications:
        for language in publication.editions:
            place = (publication.key, language)
            if place not in found:
                found[place] = _news_path(publication, language, settings)
    return found


def bilingual_path(first: PurePosixPath, language: LanguageCode) -> PurePosixPath:
    """Find the place of the document that holds all editions: beside the first of them.

    >>> str(bilingual_path(PurePosixPath("n1/dq261122a-eng"), LanguageCode("en")))
    'n1/dq261122a-bil'
    """
    return first.with_name(first.name.removesuffix(LANGUAGES[language].suffix) + BILINGUAL)


def screen_suffix(path: PurePosixPath) -> str:
    """Find the suffix of a page on screen, which the pattern of *The Daily* cuts short (P-94).

    >>> screen_suffix(PurePosixPath("n1/daily-quotidien/261122/dq261122a-eng"))
    '.htm'
    """
    return ".htm" if path.is_relative_to(_DAILY) else ".html"


def way(start: PurePosixPath, end: PurePosixPath | str) -> str:
    """Find the relative way from one page to another, or to a file.

    >>> way(PurePosixPath("en/news/2026/11/a"), PurePosixPath("fr/index"))
    '../../../../fr/index'
    """
    return relpath(end, start.parent)


def _news_path(
    publication: Publication, language: LanguageCode, settings: Settings
) -> PurePosixPath:
    """Follow the pattern of news on Canada.ca (P-91)."""
    metadata = publication.source.metadata
    issuer = (segment(key, language, settings) for key in metadata.institutions[:1])
    month = f"{metadata.date:%m}"
    slug = metadata.slugs.get(language, publication.key)
    news = LANGUAGES[language].news
    return PurePosixPath(language, *issuer, news, f"{metadata.date:%Y}", month, slug)


def _daily_paths(
    publications: Iterable[Publication],
) -> Iterator[tuple[tuple[str, LanguageCode], PurePosixPath]]:
    """Follow the pattern of *The Daily*, where letters tell apart a day's articles (P-94)."""
    articles = sorted(
        (publication for publication in publications if _kind(publication) is Kind.DAILY),
        key=lambda article: (_day(article), article.key),
    )
    for day, of_the_day in groupby(articles, key=_day):
        for letter, article in zip(ascii_lowercase, of_the_day, strict=False):
            for language in article.editions:
                name = f"dq{day}{letter}{LANGUAGES[language].suffix}"
                yield (article.key, language), _DAILY / day / name


def _kind(publication: Publication) -> Kind:
    return publication.source.metadata.kind


def _day(publication: Publication) -> str:
    return f"{publication.source.metadata.date:%y%m%d}"
