"""`diptych build`: make the editions without publishing them."""

import argparse
from pathlib import Path

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.cli.work import add_store_option
from diptych.model.phrase import phrase

DEFAULT_FOLDER = "build"


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Build the project around this folder, as a draft if asked to."""
    # What renders is imported only when there is something to render (design, decision 8).
    from diptych.cli.production import alone, production  # noqa: PLC0415

    root = project.find_root(Path.cwd())
    output = root / arguments.out
    with project.locked(root):
        made = production(root, output, alone(root), draft=arguments.draft)
        produced = made.produced
        FORMS[arguments.format](produced.diagnostics, terminal)
        if not (arguments.draft or produced.publishable):
            return ExitCode.FINDINGS
        origin = project.Origin(made.inputs)
        project.publish(output, produced.artifacts, produced.shelf.fetch, origin)
    terminal.tell(phrase("Built in `{folder}`.", folder=arguments.out), "good")
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add `--draft`, `--out` and `--store`."""
    parser.add_argument(
        "--draft",
        action="store_true",
        help=say(phrase("build unfinished editions too, marked as drafts on every page")),
    )
    parser.add_argument(
        "--out",
        default=DEFAULT_FOLDER,
        metavar=say(phrase("FOLDER")),
        help=say(phrase("where to, relative to the project; `build` by default")),
    )
    add_store_option(parser, say)
