"""Archives: releases that have something in common, and what they fall into.

Lists that nobody would read to their end are parted by time, not by number: an institution's
into years, a year's into months.  So a page keeps its address and its content once its time
is over, and one more release changes the newest pages only.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from diptych.languages import show
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.style import Style
from diptych.rendering.institutions import named
from diptych.rendering.listing import newest_first
from diptych.rendering.paths import institution_path, news_path
from diptych.rendering.site import Site

MOST = 500
"""Releases that one page lists; longer lists are parted."""

_Names: TypeAlias = Mapping[LanguageCode, str]
_Paths: TypeAlias = Mapping[LanguageCode, PurePosixPath]


@dataclass(frozen=True, slots=True)
class Archive:
    """Releases that have something in common."""

    names: _Names
    """What they have in common, as the page that leads there says it."""
    titles: _Names
    """The same, as it is said anywhere."""
    paths: _Paths
    publications: tuple[Publication, ...]
    """Newest first."""
    parts: tuple["Archive", ...] = ()
    """What they fall into where there are too many for one page."""


def archives(site: Site) -> tuple[tuple[Archive, ...], tuple[Archive, ...]]:
    """Gather the releases of a site.

    Returns:
        By year, newest first; and by institution, in the order of their newest release.
    """
    languages = site.settings.languages
    newest = newest_first(site.publications)
    of_institution: defaultdict[str, list[Publication]] = defaultdict(list)
    for publication in newest:
        for institution in publication.source.metadata.institutions:
            of_institution[institution].append(publication)
    return (
        _years(newest, dict.fromkeys(languages, ""), {code: news_path(code) for code in languages}),
        tuple(_of_institution(site, key, found) for key, found in of_institution.items()),
    )


def with_parts(together: Iterable[Archive]) -> Iterator[Archive]:
    """Go through archives and all that they fall into."""
    for archive in together:
        yield archive
        yield from with_parts(archive.parts)


def _of_institution(site: Site, key: str, found: Sequence[Publication]) -> Archive:
    settings = site.settings
    names = {code: named(key, code, settings).name for code in settings.languages}
    paths = {code: institution_path(key, code, settings) for code in settings.languages}
    before = {code: f"{name} – " for code, name in names.items()}
    parts = _years(found, before, paths) if len(found) > MOST else ()
    return Archive(names, names, paths, tuple(found), parts)


def _years(found: Sequence[Publication], before: _Names, folders: _Paths) -> tuple[Archive, ...]:
    """Part releases into years, whose titles begin as those above them do."""
    years = _parted(found, lambda one: one.source.metadata.date.year)
    return tuple(_year(year, together, before, folders) for year, together in years.items())


def _year(year: int, found: Sequence[Publication], before: _Names, folders: _Paths) -> Archive:
    names = {code: str(year) for code in folders}
    paths = {code: folder / str(year) for code, folder in folders.items()}
    months = _parted(found, lambda one: one.source.metadata.date.month) if len(found) > MOST else {}
    parts = tuple(_month(together, before, paths) for together in months.values())
    return Archive(names, _after(before, names), paths, tuple(found), parts)


def _month(found: Sequence[Publication], before: _Names, folders: _Paths) -> Archive:
    date = found[0].source.metadata.date
    names = {code: show("date", f"{date:%Y-%m}", code, Style()).text for code in folders}
    paths = {code: folder / f"{date:%m}" for code, folder in folders.items()}
    return Archive(names, _after(before, names), paths, tuple(found))


def _after(before: _Names, names: _Names) -> _Names:
    return {code: before[code] + name for code, name in names.items()}


def _parted(
    found: Iterable[Publication], part: Callable[[Publication], int]
) -> Mapping[int, Sequence[Publication]]:
    """Part releases by a number, keeping their order."""
    parts: defaultdict[int, list[Publication]] = defaultdict(list)
    for publication in found:
        parts[part(publication)].append(publication)
    return parts
