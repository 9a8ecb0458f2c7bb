"""`diptych prune`: move obsolete entries out of the catalogs, into archives."""

import argparse
from pathlib import Path, PurePosixPath

from diptych import project, translation
from diptych.cli.command import no_options as add_options
from diptych.cli.exit_code import ExitCode
from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrases

__all__ = ["add_options", "run"]

ARCHIVE = "archive"
"""The folder of archives, beside that of a language's catalogs."""


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Prune the catalogs of the project around this folder."""
    del arguments
    root = project.find_root(Path.cwd())
    with project.locked(root):
        settings = project.read_settings(root)
        files = project.catalog_files(root, settings)
        for path in sorted(files):
            if path.suffix == ".po" and path.parent.name != ARCHIVE:
                _prune(root, path, files, terminal)
    return ExitCode.CLEAN


def _prune(
    root: Path, path: PurePosixPath, files: dict[PurePosixPath, bytes], terminal: Terminal
) -> None:
    archive = path.parent.parent / ARCHIVE / path.name
    pruned = translation.prune(files[path], path, files.get(archive), archive)
    if not pruned.count:
        return
    # The archive first: killed between the two, an entry stands in both.
    project.write_file(root / archive, pruned.archive)
    project.write_file(root / path, pruned.content)
    terminal.tell(
        phrases(
            "{path}: {count} obsolete entry went to {archive}.",
            "{path}: {count} obsolete entries went to {archive}.",
            count=pruned.count,
            path=str(path),
            archive=str(archive),
        )
    )
