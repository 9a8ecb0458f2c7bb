"""A project on disk to a release that can be published: what commands that make one share."""

from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from diptych import pipeline, project
from diptych.memo import FolderStore, Memo, digest
from diptych.model.project import Project
from diptych.project import APPROVALS, WAIVERS, Inputs, Origin
from diptych.workers import Crew, Limits, here

_PROGRAM = "diptych:"
"""What comes with the program, among the inputs of a release."""
_LEFT_OUT = (".pot",)
"""Suffixes of what translators get, and no page is made from."""


@dataclass(frozen=True, slots=True)
class Means:
    """What a release is made with."""

    memo: Memo
    crew: Crew
    jobs: int
    """How many errands the crew runs at once."""
    limits: Limits
    watch: pipeline.Watch


def alone(root: Path) -> Means:
    """Work in this process, for commands that mostly find everything made.

    Args:
        root: of the project, which remembers it.
    """
    memo = FolderStore(root / project.STATE / "memo")
    return Means(memo, here, 1, Limits(), unwatched)


def unwatched(_done: int, _of: int) -> None:
    """Show nobody how far it is."""


@dataclass(frozen=True, slots=True)
class Production:
    """A release, and what it was made from."""

    around: Project
    """What its publications share."""
    inputs: Inputs
    produced: pipeline.Produced

    @property
    def origin(self) -> Origin:
        """Say where it comes from; it has the date of its newest publication."""
        dates = (one.publication.source.metadata.modified for one in self.produced.publications)
        return Origin(self.inputs, self.around.approvals, max(dates, default=None))


def production(
    root: Path, output: Path, means: Means, *, draft: bool = False, unsigned: bool = False
) -> Production:
    """Make a release of a project.

    Args:
        root: of the project.
        output: where the release before stands, if there is one.
        means: what it is made with.
        draft: build although something is wrong, with a mark on every page.
        unsigned: ask for no approvals, because they are being given.

    Raises:
        InputError: files of the project cannot be used.
    """
    settings = project.read_settings(root)
    # Hashed before they are read: what is edited in between is published by the next run.
    inputs = project.inputs(root, settings)
    owners = pipeline.owners(_paths(inputs), settings)
    own = frozenset(path for paths in owners.own.values() for path in paths)
    around = project.read_around(root, own)
    if unsigned:
        around = replace(around, settings=replace(around.settings, approvals=0))
    job = pipeline.Job(
        tuple(
            pipeline.Entry(key, paths, _fingerprint(paths, inputs))
            for key, paths in owners.own.items()
        ),
        _around(inputs, own, around),
        lambda entry: project.read_source(root, entry.paths[0]),
        lambda entry: project.read_dossier(root, around.settings, entry.paths),
        project.standing(output, project.read_manifest(output)),
        means.jobs,
    )
    shop = pipeline.Workshop(around, means.memo, means.limits, draft)
    return Production(around, inputs, pipeline.produce(job, shop, means.crew, means.watch))


def _paths(inputs: Inputs) -> list[PurePosixPath]:
    return [PurePosixPath(path) for path in inputs.files if not path.startswith(_PROGRAM)]


def _fingerprint(paths: tuple[PurePosixPath, ...], inputs: Inputs) -> str:
    return digest([(str(path), inputs.files[str(path)]) for path in paths])


def _around(inputs: Inputs, own: frozenset[PurePosixPath], around: Project) -> str:
    """Name everything that a publication depends on beside its own files.

    Who answers for a finding, and who has approved an edition, is asked of what was made.
    """
    locales = around.settings.folders.locales
    apart = {str(path) for path in (*own, locales / APPROVALS, locales / WAIVERS)}
    shared = {
        path: sha256
        for path, sha256 in inputs.files.items()
        if path not in apart and not path.endswith(_LEFT_OUT)
    }
    return digest(shared, inputs.tools, project.dictionaries(around.settings.languages))
