"""The two states of a project that a review compares: as it is, and as it was."""

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from diptych import pipeline, project
from diptych.cli.history import extract_revision
from diptych.memo import FolderStore
from diptych.model.page import Artifact
from diptych.review import Snapshot
from diptych.settings import FILE_NAME

Key = TypeVar("Key")


def state_of(folder: Path, root: Path) -> Snapshot:
    """Build a project as far as it can be built.

    Args:
        folder: where it is.
        root: of the project whose memory is used: what was laid out before is not again.
    """
    read = project.read(folder)
    store = FolderStore(root / project.STATE / "memo")
    outcome = pipeline.build(read, store)
    if not outcome.artifacts:
        outcome = pipeline.build(read, store, draft=True)
    return Snapshot.of(read, outcome)


def state_to_compare(root: Path, base: str | None, after: Snapshot) -> Snapshot:
    """Find the earlier state.

    Args:
        root: of the project.
        base: a folder of sources or of published files, or a revision of git; none for what
            stands published.
        after: the state as it is, which says how published files are called.

    Raises:
        UseError: there is no such thing.
    """
    output = root / project.read_settings(root).folders.output
    folder = output if base is None else Path(base)
    if (folder / FILE_NAME).is_file():
        return state_of(folder, root)
    if folder.is_dir() or base is None:
        return _published(folder, after)
    with tempfile.TemporaryDirectory() as aside:
        extract_revision(root, base, Path(aside))
        return state_of(Path(aside), root)


def _published(folder: Path, after: Snapshot) -> Snapshot:
    """Take up the PDFs that stand in a folder under the names they would have now."""
    return Snapshot(
        (),
        _as_published(folder, after.papers),
        after.style,
        bilingual=_as_published(folder, after.bilingual),
    )


def _as_published(folder: Path, papers: Mapping[Key, Artifact]) -> dict[Key, Artifact]:
    return {
        key: replace(artifact, content=(folder / artifact.path).read_bytes())
        for key, artifact in papers.items()
        if (folder / artifact.path).is_file()
    }
