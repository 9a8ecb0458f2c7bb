"""The two states of a project that a review compares: as it is, and as it was."""

import tempfile
from dataclasses import replace
from pathlib import Path

from diptych import pipeline, project
from diptych.cli.history import extract_revision
from diptych.memo import FolderStore
from diptych.review import Snapshot
from diptych.settings import FILE_NAME


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
    papers = {
        key: replace(artifact, content=(folder / artifact.path).read_bytes())
        for key, artifact in after.papers.items()
        if (folder / artifact.path).is_file()
    }
    return Snapshot((), papers, after.style)
