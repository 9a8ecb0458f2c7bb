"""`diptych merge BASE OURS THEIRS`: join two branches of a catalog, as git asks.

[merge "diptych"]
    name = catalogs, entry by entry
    driver = diptych merge %O %A %B
"""

import argparse
from pathlib import Path, PurePosixPath

from diptych import project, translation
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrase, phrases


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Write the joined catalog to OURS; findings are messages that both sides translated."""
    ours = Path(arguments.ours)
    joined = translation.three_way(
        project.read_given(Path(arguments.base)),
        project.read_given(ours),
        project.read_given(Path(arguments.theirs)),
        path=PurePosixPath(ours.name),
        say=terminal.say,
    )
    project.write_file(ours, joined.content)
    if not joined.conflicts:
        return ExitCode.CLEAN
    sentence = phrases(
        "{count} message was translated on both branches: it is fuzzy, with both translations.",
        "{count} messages were translated on both branches: they are fuzzy, with both"
        " translations.",
        count=len(joined.conflicts),
    )
    terminal.complain(terminal.styled(terminal.say(sentence), "warning"))
    return ExitCode.FINDINGS


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the three files."""
    for name, metavar, help_ in (
        ("base", phrase("BASE"), phrase("the catalog that both branches come from")),
        ("ours", phrase("OURS"), phrase("the catalog of this branch; the result goes here")),
        ("theirs", phrase("THEIRS"), phrase("the catalog of the other branch")),
    ):
        parser.add_argument(name, metavar=say(metavar), help=say(help_))
