"""From a project to its editions: the order of the stages, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from diptych import checks, formats, rendering, sources, translation
from diptych.formats import Format
from diptych.memo import Memo, digest
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.document import Document
from diptych.model.page import Artifact, Medium, Page
from diptych.model.project import Outcome, Project, SourceFile
from diptych.pipeline.asked import asked

_PAPER_ONLY = frozenset({".ttf", ".otf"})
"""Suffixes of assets that only PDFs need."""


def build(project: Project, memo: Memo, *, draft: bool = False) -> Outcome:
    """Make all editions of a project in all formats, and look for everything wrong with them.

    Args:
        project: as read.
        memo: remembers what was encoded before.
        draft: build although something is wrong, with a mark on every page.

    Raises:
        InputError: sources, templates or pages cannot be used; all that cannot are named.
    """
    release = _release(project, draft=draft)
    outcome = _outcome(release, checks.run(release))
    if not (draft or outcome.publishable):
        return outcome
    encoded = replace(release, artifacts=tuple(_artifacts(release.pages, project, memo)))
    found = (*outcome.diagnostics, *checks.run_on_artifacts(encoded))
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


def _artifacts(pages: tuple[Page, ...], project: Project, memo: Memo) -> Iterator[Artifact]:
    """Encode each page in every format of its medium."""
    around = (digest(project.assets), formats.versions())
    for page in pages:
        for form in formats.FORMATS.values():
            if form.medium is page.medium and form.costly:
                content = memo(partial(_content, form, page, project), form.name, page, *around)
                yield formats.artifact(page, form.suffix, content)
            elif form.medium is page.medium:
                yield form.encode(page, project.assets)


def _content(form: Format, page: Page, project: Project) -> bytes:
    return form.encode(page, project.assets).content


def web_assets(project: Project) -> tuple[Artifact, ...]:
    """Choose the files that web pages refer to; fonts and styles of paper stay here."""
    return tuple(
        Artifact(asset.path, asset.content)
        for asset in project.assets
        if asset.path.suffix not in _PAPER_ONLY and asset.path.stem != Medium.PAPER
    )
