"""`diptych waive NAME`: let a finding stand, and answer for it."""

import argparse
import datetime as dt
from pathlib import Path

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.model.waiver import Waiver


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Add a line to the file of waivers of the project around this folder."""
    refusal = _refusal(arguments.name)
    if refusal:
        terminal.complain(terminal.styled(terminal.say(refusal), "error"))
        return ExitCode.MISUSE
    root = project.find_root(Path.cwd())
    settings = project.read_settings(root)
    place = Place(settings.folders.locales / project.WAIVERS)
    today = dt.datetime.now().astimezone().date()
    waiver = Waiver(arguments.name, arguments.author, today, arguments.reason, place)
    with project.locked(root):
        path = project.add_waiver(root, settings, waiver)
    terminal.tell(
        phrase("Added to {path}; it wakes when either text is edited.", path=str(path)), "good"
    )
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the name, and who waives it and why."""
    parser.add_argument(
        "name",
        metavar=say(phrase("NAME")),
        help=say(phrase("what diptych check --verbose calls the waiver, as QA301-3fa9c1d2e4b5")),
    )
    parser.add_argument(
        "--as",
        dest="author",
        required=True,
        metavar=say(phrase("PERSON")),
        help=say(phrase("who answers for it")),
    )
    parser.add_argument(
        "--reason",
        required=True,
        metavar=say(phrase("TEXT")),
        help=say(phrase("why it may stand")),
    )


def _refusal(name: str) -> Phrase | None:
    """Say why there can be no waiver of that name."""
    # The catalogue of checks is large, and other commands do not wait for it.
    from diptych.checks import CHECKS, is_waiver_name  # noqa: PLC0415

    code = name.partition("-")[0]
    check = next((check for check in CHECKS if check.code == code), None)
    if check is None or not is_waiver_name(name):
        return phrase(
            "`{name}` is no name of a waiver: run diptych check --verbose to see them", name=name
        )
    if not check.waivable:
        return phrase("nobody can waive {code}: {rule}", code=code, rule=check.statement)
    return None
