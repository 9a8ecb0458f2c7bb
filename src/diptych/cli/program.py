"""The program proper: read the command line, run one command, and end with an honest exit code.

The only place that catches `InputError`.
"""

import argparse
import os
import sys
from collections.abc import Sequence

from diptych import __version__
from diptych.cli.arguments import Misuse, language_asked_for, parser
from diptych.cli.commands import COMMANDS
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.speech import speaker
from diptych.cli.terminal import Terminal, terminal
from diptych.model.diagnostic import InputError, MachineError, UseError


def run(words: Sequence[str]) -> int:
    """Run the program.

    Args:
        words: the command line without the program's name.

    Returns:
        The exit code, one of `ExitCode`.
    """
    language = language_asked_for(words)
    say = speaker(language)
    try:
        arguments = parser(say, COMMANDS, __version__, words).parse_args(words)
    except Misuse as misuse:
        sys.stderr.write(f"{misuse}\n")
        return ExitCode.MISUSE
    arguments.lang, arguments.words = language, tuple(words)
    # A program reads one document: nothing else is said beside it.
    quiet = arguments.quiet or arguments.format != "text"
    speaking = terminal(say, arguments.color, -1 if quiet else arguments.verbose)
    command = next(one for one in COMMANDS if one.name == arguments.command)
    try:
        return command.work().run(arguments, speaking)
    except InputError as error:
        return _refused(error, arguments, speaking)
    except KeyboardInterrupt:
        return 128 + 2
    except BrokenPipeError:
        # Whoever read our output has read enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.CLEAN


def _refused(error: InputError, arguments: argparse.Namespace, speaking: Terminal) -> ExitCode:
    FORMS[arguments.format](error.diagnostics, speaking)
    match error:
        case MachineError():
            return ExitCode.MACHINE
        case UseError():
            return ExitCode.MISUSE
        case _:
            return ExitCode.FINDINGS
