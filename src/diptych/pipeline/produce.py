"""From the files of a project to a release: what was made before is not made again.

A publication is remembered by the hashes of its own files and of those that all share,
with its findings.  A few that have changed are made here, their pages laid out elsewhere;
many are made elsewhere whole, and only what others need to know of them comes back, so
that memory does not grow with them.
"""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import PurePosixPath
from typing import TypeAlias

from diptych import rendering
from diptych.memo.record import read_back, written
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.dossier import Dossier
from diptych.model.made import Made, Surroundings
from diptych.model.page import Artifact, Kept
from diptych.model.project import SourceFile
from diptych.pipeline.dossiers import article_date
from diptych.pipeline.elsewhere import made_elsewhere
from diptych.pipeline.make import blocked, make, summary
from diptych.pipeline.shelf import Shelf
from diptych.pipeline.site import surround, whole
from diptych.pipeline.together import all_of
from diptych.pipeline.verdict import verdict
from diptych.pipeline.workshop import Workshop
from diptych.workers import Crew

FEW = 4
"""Publications that are made here: their pages are laid out elsewhere meanwhile, and whoever
waits for one release does not wait for workers to learn the whole trade."""

_New: TypeAlias = tuple["Entry", Made, tuple[Artifact, ...]]
Watch: TypeAlias = Callable[[int, int], None]
"""Is told how many of the publications to make are made, and of how many."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A publication, before anything of it is read."""

    key: str
    paths: tuple[PurePosixPath, ...]
    """Of its own files, its source first."""
    fingerprint: str
    """Of what is in them."""
    letter: str = ""
    """Of an article of *The Daily*."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be produced."""

    entries: tuple[Entry, ...]
    around: str
    """The fingerprint of everything that publications share, this program included."""
    source: Callable[[Entry], SourceFile]
    """Reads the source of a publication."""
    dossier: Callable[[Entry], Dossier]
    """Reads all of its own files."""
    standing: Mapping[str, str]
    """Hashes of the files that stand published as they should, by their paths."""
    jobs: int
    """How many errands the crew runs at once."""


@dataclass(frozen=True, slots=True)
class Produced:
    """A release, ready to be published, or what stands against it."""

    publications: tuple[Made, ...]
    artifacts: tuple[Kept, ...]
    """All files of the site; empty where something stands against publishing it."""
    diagnostics: tuple[Diagnostic, ...]
    shelf: Shelf
    """Where the files lie."""

    @property
    def publishable(self) -> bool:
        """Tell whether nothing stands against publishing it."""
        return not any(found.severity is Severity.ERROR for found in self.diagnostics)


def produce(job: Job, shop: Workshop, crew: Crew, watch: Watch) -> Produced:
    """Make what has changed of a project, and look at all of it.

    Args:
        job: what to make, and what was made before.
        shop: of the project.
        crew: does what takes longest.
        watch: is told how far it is.

    Raises:
        InputError: sources, templates or pages cannot be used; all that cannot are named.
    """
    shelf = Shelf(shop.memo, job.standing)
    entries = _lettered(job, shop)
    found = {entry: _remembered(entry, job, shop, shelf) for entry in entries}
    missing = [entry for entry, made in found.items() if made is None]
    few = len(missing) <= FEW
    make_them, put = (_made_here, shelf.hold) if few else (_made_elsewhere, shelf.store)
    made = make_them(missing, job, shop, crew)
    for number, (entry, new, artifacts) in enumerate(made, 1):
        for artifact in artifacts:
            put(artifact)
        if artifacts:
            shop.memo.keep(written(new), *_key(entry, job, shop))
        found[entry] = new
        watch(number, len(missing))
    letters = {entry.key: entry.letter for entry in entries if entry.letter}
    publications = tuple(made for made in found.values() if made)
    site = _surroundings(publications, letters, job, shop, shelf)
    return _judged(publications, site, letters, shop, shelf)


def _lettered(job: Job, shop: Workshop) -> tuple[Entry, ...]:
    """Tell the articles of one day apart, reading only sources that are new (P-94)."""
    letters = rendering.letters(
        (entry.key, _article_date(entry, job, shop)) for entry in job.entries
    )
    return tuple(replace(entry, letter=letters.get(entry.key, "")) for entry in job.entries)


def _article_date(entry: Entry, job: Job, shop: Workshop) -> dt.date | None:
    key = ("article date", job.around, entry.fingerprint)
    remembered = shop.memo.recall(*key)
    if remembered is not None:
        return dt.date.fromisoformat(remembered.decode()) if remembered else None
    date = article_date(job.source(entry), shop.project.settings)
    shop.memo.keep(date.isoformat().encode() if date else b"", *key)
    return date


def _remembered(entry: Entry, job: Job, shop: Workshop, shelf: Shelf) -> Made | None:
    """Find what was made of a publication, if all of its files are still somewhere."""
    content = shop.memo.recall(*_key(entry, job, shop))
    made = read_back(content, Made) if content is not None else None
    return made if made and all(map(shelf.has, made.artifacts)) else None


def _key(entry: Entry, job: Job, shop: Workshop) -> tuple[object, ...]:
    return "publication", job.around, entry, shop.draft


def _made_here(entries: Sequence[Entry], job: Job, shop: Workshop, crew: Crew) -> Iterator[_New]:
    dossiers = all_of(partial(_dossier, job), entries)
    with crew(shop.press) as submit:
        ones = make(dossiers, shop, submit, crew)
    for entry, one in zip(entries, ones, strict=True):
        yield entry, summary(one), one.artifacts


def _made_elsewhere(
    entries: Sequence[Entry], job: Job, shop: Workshop, crew: Crew
) -> Iterator[_New]:
    read = partial(_dossier, job)
    for entry, (new, artifacts) in made_elsewhere(entries, read, shop, crew, job.jobs):
        yield entry, new, artifacts


def _dossier(job: Job, entry: Entry) -> Dossier:
    return replace(job.dossier(entry), letter=entry.letter)


def _surroundings(
    publications: Sequence[Made],
    letters: Mapping[str, str],
    job: Job,
    shop: Workshop,
    shelf: Shelf,
) -> Surroundings:
    """Make what leads to publications, unless all that it shows of them is as it was."""
    abridged = [one.publication for one in publications]
    shown = hashlib.sha256(written(abridged)).hexdigest()
    key = ("site", job.around, shown, letters, shop.draft)
    content = shop.memo.recall(*key)
    remembered = read_back(content, Surroundings) if content is not None else None
    if remembered and all(map(shelf.has, remembered.artifacts)):
        return remembered
    site = surround(abridged, letters, shop)
    made = Surroundings(tuple(map(shelf.hold, site.artifacts)), site.found, site.renderings)
    shop.memo.keep(written(made), *key)
    return made


def _judged(
    publications: tuple[Made, ...],
    site: Surroundings,
    letters: Mapping[str, str],
    shop: Workshop,
    shelf: Shelf,
) -> Produced:
    """Look at what publications are to each other, and judge all of it."""
    said = chain(site.renderings, *(one.renderings for one in publications))
    abridged = [one.publication for one in publications]
    together = whole(abridged, said, letters, shop.project.settings)
    artifacts = (*chain.from_iterable(one.artifacts for one in publications), *site.artifacts)
    found = (*chain.from_iterable(one.found for one in publications), *site.found)
    complete = shop.draft or not any(blocked(one.found, shop) for one in publications)
    diagnostics = verdict(found, together, shop, artifacts if complete else None)
    produced = Produced(publications, artifacts, diagnostics, shelf)
    return produced if shop.draft or produced.publishable else replace(produced, artifacts=())
