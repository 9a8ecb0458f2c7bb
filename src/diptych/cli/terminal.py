"""The terminal: where text goes, and whether it may be coloured.

Text that comes from files is shown with its control characters made visible, so
that no source or catalog can speak to the terminal or to a build server.
"""

import os
import sys
from dataclasses import dataclass
from typing import TextIO

from diptych.cli.speech import Say
from diptych.model.phrase import Phrase

COLOURS = ("auto", "always", "never")
"""What `--color` may be."""

_STYLES = {
    "error": "1;31",
    "warning": "1;33",
    "place": "1",
    "hint": "36",
    "mark": "7",
    "good": "32",
}
_VISIBLE = {code: f"\\x{code:02x}" for code in (*range(32), 127, *range(128, 160))}
del _VISIBLE[ord("\n")], _VISIBLE[ord("\t")]


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a run speaks, and how."""

    say: Say
    output: TextIO
    errors: TextIO
    coloured: bool
    verbosity: int = 0
    """-1 quiet, 0 as usual, 1 verbose."""

    def tell(self, sentence: Phrase, style: str | None = None) -> None:
        """Say something that the user asked for."""
        if self.verbosity >= 0:
            self.write(self.styled(self.say(sentence), style))

    def write(self, text: str = "") -> None:
        """Write a line of what the user asked for, styled already."""
        self.output.write(text + "\n")

    def complain(self, text: str) -> None:
        """Write a line about a problem, styled already."""
        self.errors.write(text + "\n")

    def styled(self, text: str, style: str | None) -> str:
        """Make text safe to show, and colour it if this terminal takes colour."""
        shown = visible(text)
        if not self.coloured or style is None:
            return shown
        return f"\x1b[{_STYLES[style]}m{shown}\x1b[0m"


def terminal(say: Say, color: str, verbosity: int) -> Terminal:
    """Open the terminal of this process.

    Args:
        say: turns phrases into text.
        color: one of `COLOURS`; `auto` heeds NO_COLOR and whether anybody watches.
        verbosity: -1, 0 or 1.
    """
    wanted = color == "always" or (
        color == "auto" and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    )
    return Terminal(say, sys.stdout, sys.stderr, wanted, verbosity)


def visible(text: str) -> str:
    """Make control characters visible, all but line ends and tabs."""
    return text.translate(_VISIBLE)
