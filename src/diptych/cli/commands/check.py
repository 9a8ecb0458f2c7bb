"""`diptych check`: look for everything that is wrong, and make nothing."""

import argparse
from pathlib import Path

from diptych import project
from diptych.cli.command import no_options as add_options
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrases

__all__ = ["add_options", "run"]


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Check the project around this folder."""
    # Commands that read no source do not wait for the Markdown parser and the templates.
    from diptych import pipeline  # noqa: PLC0415

    outcome = pipeline.check(project.read(project.find_root(Path.cwd())))
    FORMS[arguments.format](outcome.diagnostics, terminal)
    if not outcome.publishable:
        return ExitCode.FINDINGS
    terminal.tell(
        phrases(
            "{count} release may be published.",
            "{count} releases may be published.",
            count=len(outcome.publications),
        ),
        "good",
    )
    return ExitCode.CLEAN
