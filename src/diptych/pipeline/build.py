"""From a project to its editions, with everything at hand: for whoever wants to look at them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from diptych import checks, rendering, sources
from diptych.memo import Memo
from diptych.model.document import Document
from diptych.model.dossier import Dossier
from diptych.model.page import Artifact
from diptych.model.project import Outcome, Project, SourceFile
from diptych.model.settings import Settings
from diptych.pipeline.dossiers import article_date, dossiers
from diptych.pipeline.make import One, begin, blocked, drafted, drafts_of, finish, renderings
from diptych.pipeline.site import surround, whole
from diptych.pipeline.together import all_of
from diptych.pipeline.verdict import verdict
from diptych.pipeline.workshop import Workshop
from diptych.workers import UNLIMITED, Crew, Limits, here


def build(
    project: Project,
    memo: Memo,
    crew: Crew = here,
    limits: Limits = UNLIMITED,
    *,
    draft: bool = False,
) -> Outcome:
    """Make all editions of a project in all formats, and look for everything wrong with them.

    Args:
        project: as read.
        memo: remembers what was encoded before.
        crew: encodes the rest, while this process checks.
        limits: what one page may take.
        draft: build although something is wrong, with a mark on every page.

    Raises:
        InputError: sources, templates or pages cannot be used; all that cannot are named.
    """
    parted, around = dossiers(project)
    shop = Workshop(around, memo, limits, draft)
    parted = _lettered(parted, around.settings)
    with crew(shop.press) as submit:
        ones = finish(begin(drafts_of(parted, shop), shop, submit), shop, crew)
    complete = draft or not any(blocked(one.found, shop) for one in ones)
    outcome, artifacts = _outcome(ones, parted, shop, complete=complete)
    return replace(outcome, artifacts=artifacts if draft or outcome.publishable else ())


def check(project: Project, *, draft: bool = False) -> Outcome:
    """Make the pages, encode none, and look for everything that is wrong with them."""
    parted, around = dossiers(project)
    shop = Workshop(around, draft=draft)
    parted = _lettered(parted, around.settings)
    ones = all_of(partial(_checked, shop), parted)
    outcome, _ = _outcome(ones, parted, shop, complete=False)
    return outcome


def parse(project: Project) -> tuple[Document, ...]:
    """Parse every source, and name all that cannot be parsed rather than the first.

    Raises:
        InputError: some cannot.
    """
    return tuple(all_of(partial(_parsed, project), project.sources))


def _lettered(parted: Sequence[Dossier], settings: Settings) -> tuple[Dossier, ...]:
    keys = [sources.key_of(one.source.path, settings.folders.content) for one in parted]
    dates = (article_date(one.source, settings) for one in parted)
    letters = rendering.letters(zip(keys, dates, strict=True))
    return tuple(
        replace(one, letter=letters.get(key, "")) for key, one in zip(keys, parted, strict=True)
    )


def _checked(shop: Workshop, dossier: Dossier) -> One:
    release = drafted(shop, dossier)
    return One(release, checks.look(release))


def _outcome(
    ones: Sequence[One], parted: Sequence[Dossier], shop: Workshop, *, complete: bool
) -> tuple[Outcome, tuple[Artifact, ...]]:
    """Put the site around its publications, and judge all of it."""
    publications = tuple(one.publication for one in ones)
    keys = [one.key for one in publications]
    letters = {key: one.letter for key, one in zip(keys, parted, strict=True) if one.letter}
    site = surround(publications, letters, shop)
    said = chain(site.renderings, *(renderings(one.release.catalogs) for one in ones))
    together = whole(publications, said, letters, shop.project.settings)
    artifacts = (*chain.from_iterable(one.artifacts for one in ones), *site.artifacts)
    found = (*chain.from_iterable(one.found for one in ones), *site.found)
    judged = verdict(found, together, shop, artifacts if complete else None)
    pages = chain(*(one.release.pages for one in ones), site.pages)
    return Outcome(publications, tuple(pages), (), judged), artifacts


def _parsed(project: Project, file: SourceFile) -> Document:
    return sources.parse(file, project.settings, project.fragments, project.tables)
