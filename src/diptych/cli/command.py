"""What a command is: a line of the table, and a module that does what it says."""

import argparse
from dataclasses import dataclass
from importlib import import_module
from keyword import iskeyword
from typing import Protocol, cast

from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.phrase import Phrase


class Work(Protocol):
    """The module of a command."""

    def run(self, arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
        """Do what the command says."""
        ...

    def add_options(self, parser: argparse.ArgumentParser, say: Say) -> None:
        """Add what the command can be told."""
        ...


def no_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add nothing: the command has no options of its own."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the program can be told to do."""

    name: str
    """Also its module's, in `cli.commands`, with an underscore if Python keeps it for itself."""
    summary: Phrase

    def work(self) -> Work:
        """Import the command's module, which nobody waits for who wants another one."""
        name = f"{self.name}_" if iskeyword(self.name) else self.name
        return cast("Work", import_module(f"diptych.cli.commands.{name}"))
