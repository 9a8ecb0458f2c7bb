"""What a command is: a name, a sentence, its options and one function."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.phrase import Phrase

Run: TypeAlias = Callable[[argparse.Namespace, Terminal], ExitCode]
"""Does what a command says."""


def no_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add nothing: the command has no options of its own."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the program can be told to do."""

    name: str
    summary: Phrase
    run: Run
    add_options: Callable[[argparse.ArgumentParser, Say], None] = no_options
