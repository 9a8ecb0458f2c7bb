"""`diptych explain CODE`: what a code means, and what to do about it."""

import argparse
from difflib import get_close_matches

from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrase

_SHOWN = 3
"""Codes like the one that was typed; more are a list to read."""


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Explain a check, a problem or a convention."""
    # Every room describes itself, so this one command loads all of them.
    from diptych.cli.explanations import explanations  # noqa: PLC0415

    known = explanations(terminal.say, arguments.lang)
    code = arguments.code.upper()
    if code in known:
        terminal.write(known[code])
        return ExitCode.CLEAN
    begun = [one for one in known if one.startswith(code)]
    nearest = ", ".join((begun or get_close_matches(code, known))[:_SHOWN]) or "QA101"
    sentence = phrase(
        "no rule has the code `{code}`; near it: {nearest}", code=code, nearest=nearest
    )
    terminal.complain(terminal.styled(terminal.say(sentence), "error"))
    return ExitCode.MISUSE


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the code."""
    parser.add_argument(
        "code",
        metavar="CODE",
        help=say(phrase("a check (QA301), a problem (DP102) or a convention (F-12)")),
    )
