"""What a form is: a function that shows all findings of a run at once."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Diagnostic

Show: TypeAlias = Callable[[Sequence[Diagnostic], Terminal], None]
"""Shows diagnostics on a terminal, or writes them for a program."""
