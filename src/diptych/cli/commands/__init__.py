"""Every command of the program, in the order that `--help` shows them."""

from diptych.cli.command import Command
from diptych.cli.commands import (
    build,
    check,
    diff,
    explain,
    init,
    release,
    review,
    status,
    update,
    waive,
)

COMMANDS: tuple[Command, ...] = (
    init.COMMAND,
    update.COMMAND,
    status.COMMAND,
    check.COMMAND,
    build.COMMAND,
    release.COMMAND,
    review.COMMAND,
    diff.COMMAND,
    waive.COMMAND,
    explain.COMMAND,
)

__all__ = ["COMMANDS"]
