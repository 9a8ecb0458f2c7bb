"""A new project: a folder that can be published at once, and edited from there."""

from pathlib import Path

from diptych.model.diagnostic import UseError
from diptych.project.problems import EXISTS
from diptych.project.publish import write_file
from diptych.shipped import shipped


def start(folder: Path) -> None:
    """Make a project.

    Args:
        folder: where; it must not hold anything yet.

    Raises:
        UseError: it does.
        MachineError: it cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UseError([EXISTS.found(None, folder=folder.name)])
    model = shipped("starter")
    for file in sorted(model.rglob("*")):
        if file.is_file():
            write_file(folder / file.relative_to(model), file.read_bytes())
