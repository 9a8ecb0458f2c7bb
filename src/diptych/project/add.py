"""New files for a project: added to what is there, never over it."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from diptych.model.diagnostic import UseError
from diptych.project.problems import EXISTING_RELEASE
from diptych.project.publish import write_file


def add_files(root: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    """Write files that no project may have yet.

    Args:
        root: of the project.
        files: by their path below it.

    Raises:
        UseError: one of them exists; none was written.
        MachineError: one of them cannot be written.
    """
    existing = [path for path in files if (root / path).exists()]
    if existing:
        raise UseError([EXISTING_RELEASE.found(None, path=str(path)) for path in existing])
    for path, content in files.items():
        write_file(root / path, content)
