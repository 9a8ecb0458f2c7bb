"""`diptych migrate`: carry catalogs over from the form that their messages had before."""

import argparse
from pathlib import Path

from diptych import project
from diptych.cli.changes import counted
from diptych.cli.command import no_options as add_options
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import speaker
from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrase

__all__ = ["add_options", "run"]


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Migrate the catalogs of the project around this folder that need it."""
    del arguments
    # Commands that read no source do not wait for the Markdown parser.
    from diptych import pipeline  # noqa: PLC0415

    root = project.find_root(Path.cwd())
    with project.locked(root):
        read = project.read(root)
        existing = project.catalog_files(root, read.settings)
        migrated = pipeline.migrate_catalogs(read, existing, speaker)
        for path, content in migrated.files.items():
            project.write_file(root / path, content)
            terminal.write(str(path))
    for sentence in counted(migrated.changes):
        terminal.tell(sentence)
    if not migrated.files:
        terminal.tell(phrase("Every catalog is in today's form already."))
    return ExitCode.CLEAN
