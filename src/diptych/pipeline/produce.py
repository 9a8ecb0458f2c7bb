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
from diptych.model.edition import Publication
from diptych.model.made import Made, Surroundings, abridged
from diptych.model.page import Kept
from diptych.model.project import SourceFile
from diptych.pipeline.dossiers import article_date
from diptych.pipeline.elsewhere import made_elsewhere
from diptych.pipeline.make import begin, blocked, drafts_of, finish, summary
from diptych.pipeline.shelf import Shelf
from diptych.pipeline.site import surround, whole
from diptych.pipeline.together import all_of
from diptych.pipeline.verdict import verdict
from diptych.pipeline.workshop import Workshop
from diptych.workers import Crew

FEW = 4
"""Publications that are made here: their pages are laid out elsewhere meanwhile, and whoever
waits for one release does not wait for workers to learn the whole trade."""

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
    job = replace(job, entries=_lettered(job, shop))
    run = _Run(job, shop, crew, Shelf(shop.memo, job.standing))
    found = {entry: _remembered(entry, run) for entry in run.job.entries}
    missing = [entry for entry, made in found.items() if made is None]
    if len(missing) > FEW:
        for number, (entry, made) in enumerate(_made_elsewhere(missing, run), 1):
            found[entry] = made
            watch(number, len(missing))
        site = _surroundings([made.publication for made in found.values() if made], run)
    else:
        site = _made_here(found, missing, run)
    return _judged(tuple(made for made in found.values() if made), site, run)


@dataclass(frozen=True, slots=True)
class _Run:
    """A production under way."""

    job: Job
    shop: Workshop
    crew: Crew
    shelf: Shelf

    @property
    def letters(self) -> Mapping[str, str]:
        """Of the articles of *The Daily*, by their keys."""
        return {entry.key: entry.letter for entry in self.job.entries if entry.letter}


def _lettered(job: Job, shop: Workshop) -> tuple[Entry, ...]:
    """Tell the articles of one day apart, reading only sources that are new (P-94)."""
    dates = ((entry.key, _article_date(entry, job, shop)) for entry in job.entries)
    letters = rendering.letters(dates)
    return tuple(replace(entry, letter=letters.get(entry.key, "")) for entry in job.entries)


def _article_date(entry: Entry, job: Job, shop: Workshop) -> dt.date | None:
    key = ("article date", job.around, entry.fingerprint)
    remembered = shop.memo.recall(*key)
    if remembered is not None:
        return dt.date.fromisoformat(remembered.decode()) if remembered else None
    date = article_date(job.source(entry), shop.project.settings)
    shop.memo.keep(date.isoformat().encode() if date else b"", *key)
    return date


def _remembered(entry: Entry, run: _Run) -> Made | None:
    """Find what was made of a publication, if all of its files are still somewhere."""
    content = run.shop.memo.recall(*_key(entry, run))
    made = read_back(content, Made) if content is not None else None
    return made if made and all(map(run.shelf.has, made.artifacts)) else None


def _remember(entry: Entry, made: Made, run: _Run) -> None:
    """Remember what was made, unless something stands against publishing it."""
    if made.artifacts:
        run.shop.memo.keep(written(made), *_key(entry, run))


def _key(entry: Entry, run: _Run) -> tuple[object, ...]:
    return "publication", run.job.around, entry, run.shop.draft


def _made_here(
    found: dict[Entry, Made | None], missing: Sequence[Entry], run: _Run
) -> Surroundings:
    """Make what is missing, and the site around it."""
    drafts = drafts_of(all_of(partial(_dossier, run.job), missing), run.shop)
    new = {entry: abridged(one.publication) for entry, one in zip(missing, drafts, strict=True)}
    shown = [made.publication if made else new[entry] for entry, made in found.items()]
    # Before anything is ordered, since a first order waits until the fork server is ready.
    site = _surroundings(shown, run)
    with run.crew(run.shop.press) as submit:
        ones = finish(begin(drafts, run.shop, submit), run.shop, run.crew)
    for entry, one in zip(missing, ones, strict=True):
        for artifact in one.artifacts:
            run.shelf.hold(artifact)
        found[entry] = made = summary(one)
        _remember(entry, made, run)
    return site


def _made_elsewhere(missing: Sequence[Entry], run: _Run) -> Iterator[tuple[Entry, Made]]:
    """Have what is missing made, and keep hashes of it."""
    read = partial(_dossier, run.job)
    answers = made_elsewhere(missing, read, run.shop, run.crew, run.job.jobs)
    for entry, (made, artifacts) in answers:
        for artifact in artifacts:
            run.shelf.store(artifact)
        _remember(entry, made, run)
        yield entry, made


def _dossier(job: Job, entry: Entry) -> Dossier:
    return replace(job.dossier(entry), letter=entry.letter)


def _surroundings(publications: Sequence[Publication], run: _Run) -> Surroundings:
    """Make what leads to publications, unless all that it shows of them is as it was."""
    shown = hashlib.sha256(written(publications)).hexdigest()
    key = ("site", run.job.around, shown, run.letters, run.shop.draft)
    content = run.shop.memo.recall(*key)
    remembered = read_back(content, Surroundings) if content is not None else None
    if remembered and all(map(run.shelf.has, remembered.artifacts)):
        return remembered
    site = surround(publications, run.letters, run.shop)
    made = Surroundings(tuple(map(run.shelf.hold, site.artifacts)), site.found, site.renderings)
    run.shop.memo.keep(written(made), *key)
    return made


def _judged(publications: tuple[Made, ...], site: Surroundings, run: _Run) -> Produced:
    """Look at what publications are to each other, and judge all of it."""
    shop = run.shop
    said = chain(site.renderings, *(one.renderings for one in publications))
    shown = [one.publication for one in publications]
    together = whole(shown, said, run.letters, shop.project.settings)
    artifacts = (*chain.from_iterable(one.artifacts for one in publications), *site.artifacts)
    found = (*chain.from_iterable(one.found for one in publications), *site.found)
    complete = shop.draft or not any(blocked(one.found, shop) for one in publications)
    diagnostics = verdict(found, together, shop, artifacts if complete else None)
    produced = Produced(publications, artifacts, diagnostics, run.shelf)
    return produced if shop.draft or produced.publishable else replace(produced, artifacts=())
