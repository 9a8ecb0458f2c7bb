"""`diptych init`: start a project that can be published at once."""

import argparse
from pathlib import Path

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrase


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Make a folder with settings, one release and its translation."""
    folder = Path(arguments.folder)
    project.start(folder)
    terminal.tell(phrase("Started a project in `{folder}`.", folder=str(folder)), "good")
    terminal.tell(phrase("Go there, and run: diptych release"))
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the name of the folder."""
    parser.add_argument(
        "folder",
        metavar=say(phrase("FOLDER")),
        help=say(phrase("a folder that does not exist yet")),
    )
