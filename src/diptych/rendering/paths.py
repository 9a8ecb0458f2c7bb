"""Where pages go: the address patterns of Canada.ca (P-90 to P-94).

A path says language, institution, kind of content, date and name in words of the
page's own language; none of them is derived from those of another language.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import PurePosixPath
from posixpath import relpath
from string import ascii_lowercase
from typing import TypeAlias

from diptych.languages import LANGUAGES
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


def letters(articles: Iterable[tuple[str, dt.date | None]]) -> Mapping[str, str]:
    """Tell apart the articles of one day in *The Daily* (P-94).

    Args:
        articles: the key and the day of every article of the site; what has no day is none.

    Returns:
        A letter for each article, by its key.
    """
    dated = sorted((day, key) for key, day in articles if day is not None)
    return {
        key: letter
        for _, of_the_day in groupby(dated, key=itemgetter(0))
        for letter, (_, key) in zip(ascii_lowercase, of_the_day, strict=False)
    }


def paths(
    publications: Iterable[Publication], settings: Settings, letters: Mapping[str, str]
) -> Paths:
    """Find the places of editions, below the output folder and without suffix.

    Args:
        publications: any of the site.
        settings: for the names of the project's own institutions.
        letters: of the articles among them; an article without one goes where news go.
    """
    return {
        (one.key, language): _daily_path(one, language, letters[one.key])
        if one.key in letters
        else _news_path(one, language, settings)
        for one in publications
        for language in one.editions
    }


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


def _daily_path(article: Publication, language: LanguageCode, letter: str) -> PurePosixPath:
    """Follow the pattern of *The Daily*, where letters tell apart a day's articles (P-94)."""
    day = f"{article.source.metadata.date:%y%m%d}"
    return _DAILY / day / f"dq{day}{letter}{LANGUAGES[language].suffix}"
