"""Catalogs of a project out to translators' tools, and back."""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from diptych.languages import LANGUAGES, PROGRAM
from diptych.model.diagnostic import UseError
from diptych.model.language import LanguageCode
from diptych.model.project import Project
from diptych.pipeline.asked import MESSAGES
from diptych.pipeline.build import parse
from diptych.translation.interchange import CatalogFile, Job, job_of
from diptych.translation.interchange.problems import NO_CATALOG


def jobs(
    project: Project,
    existing: Mapping[PurePosixPath, bytes],
    domains: Sequence[str] = (),
    targets: Sequence[LanguageCode] = (),
) -> tuple[Job, ...]:
    """Make a job of every catalog that is asked for.

    Args:
        project: as read.
        existing: its catalogs, byte for byte.
        domains: which; all that the project has if none is named.
        targets: into which languages; all if none is named.

    Raises:
        UseError: there is no such catalog.
        InputError: a catalog or a source cannot be read.
    """
    written = {document.key: document.metadata.language for document in parse(project)}
    made = []
    for catalog in catalog_files(project, existing):
        source = _source(written.get(catalog.domain, PROGRAM), catalog.language, project)
        if catalog.domain in (domains or {catalog.domain}) and catalog.language in (
            targets or {catalog.language}
        ):
            languages = (source, catalog.language)
            made.append(job_of(catalog.content, catalog.path, catalog.domain, languages))
    unknown = sorted(set(domains) - {job.domain for job in made})
    if unknown:
        known = ", ".join(sorted({one.domain for one in catalog_files(project, existing)}))
        raise UseError([NO_CATALOG.found(None, domain=one, known=known) for one in unknown])
    return tuple(job for job in made if job.rows)


def catalog_files(
    project: Project, existing: Mapping[PurePosixPath, bytes]
) -> tuple[CatalogFile, ...]:
    """List the project's own catalogs.

    Args:
        project: as read.
        existing: its catalogs and their templates, byte for byte, by path.
    """
    folders = {
        project.settings.folders.locales / LANGUAGES[code].catalog / MESSAGES: code
        for code in project.settings.languages
    }
    return tuple(
        CatalogFile(path, path.stem, folders[path.parent], content)
        for path, content in existing.items()
        if path.suffix == ".po" and path.parent in folders
    )


def _source(written: LanguageCode, target: LanguageCode, project: Project) -> LanguageCode:
    """Tell what language the texts of a catalog are in.

    A catalog of the document's own language holds what its author wrote in another.
    """
    if written != target:
        return written
    return next(code for code in project.settings.languages if code != target)
