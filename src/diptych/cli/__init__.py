"""The command line: commands, the terminal, exit codes."""

from diptych.cli.main import main

__all__ = ["main"]
