"""What the program tells its caller when it ends."""

from enum import IntEnum


class ExitCode(IntEnum):
    """How a run ended."""

    CLEAN = 0
    """Published, or nothing found."""
    FINDINGS = 1
    """Something is wrong with sources, catalogs, templates or settings; nothing was published."""
    MISUSE = 2
    """The program was asked for what it cannot do here."""
    MACHINE = 3
    """This machine lacks or refuses something."""
