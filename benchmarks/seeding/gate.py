"""The gate, run over what a defect was put into."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from diptych import checks, pipeline, project
from diptych.formats import FORMATS
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.page import Artifact, Medium, Page
from diptych.model.project import Outcome, Project
from diptych.pipeline.asked import asked
from measuring.gate import run
from seeding.defects import PROJECTS, Defect, put
from seeding.tamperings import tampered

LANGUAGE = tuple(LANGUAGES)[1]
"""Of the edition that is spoiled."""


def found_of(defect: Defect) -> tuple[Diagnostic, ...]:
    """Put a defect where it belongs, and run the gate; a refusal to make something counts."""
    try:
        return tuple(_found(defect))
    except InputError as error:
        return error.diagnostics


def _found(defect: Defect) -> Iterator[Diagnostic]:
    pages = _clean_outcome(defect.project).pages
    match defect.file:
        case "page":
            spoiled = tuple(changed(page, Medium.SCREEN, defect) for page in pages)
            yield from run(_release_of(defect.project, spoiled))
        case "paper":
            # What a template spoils is spoiled in the page that the PDF is compared with.
            spoiled = tuple(changed(page, Medium.PAPER, defect) for page in pages)
            yield from run(_release_of(defect.project, spoiled))
            yield from _produced(defect.project, spoiled, _papers(defect.project, spoiled))
        case "pdf":
            made = [_tampered(one, defect.tampering) for one in _papers(defect.project, pages)]
            yield from _produced(defect.project, pages, made)
        case _:
            with tempfile.TemporaryDirectory() as folder:
                yield from examined(put(defect, Path(folder)))


def examined(root: Path) -> tuple[Diagnostic, ...]:
    """Check a project as `diptych check` does."""
    try:
        return pipeline.check(project.read(root)).diagnostics
    except InputError as error:
        return error.diagnostics


def changed(page: Page, medium: Medium, defect: Defect) -> Page:
    """Put a defect into the page of a medium, if it is the French one of a publication.

    Raises:
        LookupError: the page does not hold what is to be replaced.
    """
    if page.medium is not medium or page.language != LANGUAGE or not page.publication:
        return page
    html = page.html
    for old, new in defect.edits:
        if old not in html:
            told = f"{defect.project}: {defect.name}: no {old!r}"
            raise LookupError(told)
        html = html.replace(old, new, 1)
    return replace(page, html=html)


@cache
def _clean_project(name: str) -> Project:
    return project.read(PROJECTS[name])


@cache
def _clean_outcome(name: str) -> Outcome:
    return pipeline.check(_clean_project(name))


def _release_of(name: str, pages: tuple[Page, ...]) -> checks.Release:
    """Put pages in place of the clean ones."""
    clean = _clean_project(name)
    return checks.Release(
        clean.settings,
        _clean_outcome(name).publications,
        tuple(asked(clean, pipeline.parse(clean))),
        pages,
        (),
        clean.assets,
        nomenclature=checks.Nomenclature(clean.settings),
    )


def _produced(name: str, pages: tuple[Page, ...], papers: list[Artifact]) -> tuple[Diagnostic, ...]:
    """Check PDFs beside their pages."""
    release = _release_of(name, pages)
    return run(replace(release, artifacts=tuple(papers)), late=True)


def _papers(name: str, pages: tuple[Page, ...]) -> list[Artifact]:
    return [_encoded(name, page) for page in pages if page.medium is Medium.PAPER]


@cache
def _encoded(name: str, page: Page) -> Artifact:
    """Make the PDF of a page."""
    return FORMATS["pdf"].encode(page, _clean_project(name).assets)


def _tampered(paper: Artifact, name: str) -> Artifact:
    return tampered(paper, name) if paper.language == LANGUAGE else paper
