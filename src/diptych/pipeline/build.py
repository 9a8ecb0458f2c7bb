"""From a project to its editions: the order of the stages, and nothing else."""

from dataclasses import replace

from diptych import checks, rendering, sources, translation
from diptych.memo import Memo
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.document import Document
from diptych.model.page import Artifact, Medium
from diptych.model.project import Outcome, Project, SourceFile
from diptych.pipeline.asked import asked
from diptych.pipeline.encode import Watch, collect, order, unwatched
from diptych.workers import Crew, here

_NOT_SERVED = frozenset({".ttf", ".otf", ".csv"})
"""Suffixes of assets that web pages do not refer to: fonts of paper, and the data of tables,
which each edition shows in its own language."""


def build(
    project: Project,
    memo: Memo,
    crew: Crew = here,
    watch: Watch = unwatched,
    *,
    draft: bool = False,
) -> Outcome:
    """Make all editions of a project in all formats, and look for everything wrong with them.

    Args:
        project: as read.
        memo: remembers what was encoded before.
        crew: encodes the rest, while this process checks.
        watch: is told how far it is.
        draft: build although something is wrong, with a mark on every page.

    Raises:
        InputError: sources, templates or pages cannot be used; all that cannot are named.
    """
    # Pages are laid out elsewhere while they are checked here; what was ordered is dropped
    # as soon as something stands against it.
    with crew(project.assets) as encode:
        release = _release(project, draft=draft)
        orders = order(release.pages, project.assets, memo, encode)
        outcome = _outcome(release, checks.run(release, memo))
        if not (draft or outcome.publishable):
            return outcome
        encoded = replace(release, artifacts=collect(orders, project.assets, memo, crew, watch))
    found = (*outcome.diagnostics, *checks.run_on_artifacts(encoded, memo))
    finished = _outcome(encoded, found)
    return finished if draft or finished.publishable else replace(finished, artifacts=())


def check(project: Project, *, draft: bool = False) -> Outcome:
    """Make the pages, encode none, and look for everything that is wrong with them."""
    release = _release(project, draft=draft)
    return _outcome(release, checks.run(release))


def _release(project: Project, *, draft: bool) -> checks.Release:
    settings = project.settings
    documents = parse(project)
    publications = tuple(
        translation.localize(document, project.catalogs, settings.languages)
        for document in documents
    )
    pages = rendering.render(
        publications, project.templates, project.catalogs, settings, draft=draft
    )
    return checks.Release(
        settings,
        publications,
        tuple(asked(project, documents)),
        pages,
        (),
        project.assets,
        project.waivers,
        project.approvals,
        project.spellers,
    )


def _outcome(release: checks.Release, found: tuple[Diagnostic, ...]) -> Outcome:
    return Outcome(release.publications, release.pages, release.artifacts, found)


def parse(project: Project) -> tuple[Document, ...]:
    """Parse every source, and name all that cannot be parsed rather than the first.

    Raises:
        InputError: some cannot.
    """
    documents: list[Document] = []
    problems: list[Diagnostic] = []
    for file in project.sources:
        try:
            documents.append(_parsed(file, project))
        except InputError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise InputError(problems)
    return tuple(documents)


def _parsed(file: SourceFile, project: Project) -> Document:
    return sources.parse(file, project.settings, project.fragments, project.tables)


def web_assets(project: Project) -> tuple[Artifact, ...]:
    """Choose the files that web pages refer to; what only paper or tables need stays here."""
    return tuple(
        Artifact(asset.path, asset.content)
        for asset in project.assets
        if asset.path.suffix not in _NOT_SERVED and asset.path.stem != Medium.PAPER
    )
