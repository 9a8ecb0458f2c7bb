"""What the program tells its caller when it ends."""

from enum import IntEnum


class ExitCode(IntEnum):
    """How a run ended."""

    CLEAN = 0
    """Published, or nothing found."""
    FINDINGS = 1
    """Something is wrong with the content; nothing was published."""
    MISUSE = 2
    """The command line or a file cannot be used as it is."""
    MACHINE = 3
    """This machine lacks or refuses something."""
