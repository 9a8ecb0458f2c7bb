"""`diptych update`: bring the catalogs up to date with the sources."""

import argparse
from pathlib import Path

from diptych import project
from diptych.cli.command import no_options as add_options
from diptych.cli.exit_code import ExitCode
from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrases

__all__ = ["add_options", "run"]


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Update every catalog of the project around this folder."""
    del arguments
    # Commands that read no source do not wait for the Markdown parser.
    from diptych import pipeline  # noqa: PLC0415

    root = project.find_root(Path.cwd())
    with project.locked(root):
        read = project.read(root)
        existing = project.catalog_files(root, read.settings)
        updated = pipeline.catalogs(read, existing, terminal.say)
        changed = {path: text for path, text in updated.items() if existing.get(path) != text}
        for path, content in changed.items():
            project.write_file(root / path, content)
    for path in changed:
        terminal.write(str(path))
    terminal.tell(
        phrases("{count} catalog changed.", "{count} catalogs changed.", count=len(changed))
    )
    return ExitCode.CLEAN
