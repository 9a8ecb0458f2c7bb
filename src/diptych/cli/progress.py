"""How far long work is, on one line of a terminal that somebody watches."""

import time
from collections.abc import Callable

from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrase

_PATIENCE = 2.0
"""Seconds before anything is shown: what takes less needs no line."""
_CLEAR = "\r\x1b[K"
_MINUTE = 60


def shown(
    terminal: Terminal, clock: Callable[[], float] = time.monotonic
) -> Callable[[int, int], None]:
    """Make what shows how many releases are made, and how much time is left.

    Args:
        terminal: where to; nothing is shown where nobody watches, or wants to be told.
        clock: seconds, from any moment on.
    """
    began = clock()
    watched = terminal.verbosity >= 0 and terminal.errors.isatty()

    def show(done: int, total: int) -> None:
        passed = clock() - began
        if not watched or passed < _PATIENCE:
            return
        if done == total:
            terminal.errors.write(_CLEAR)
        else:
            left = round(passed / done * (total - done))
            minutes, seconds = divmod(left, _MINUTE)
            line = phrase(
                "{done} of {total} releases in all languages, {left} left",
                done=done,
                total=total,
                left=f"{minutes}:{seconds:02}",
            )
            terminal.errors.write(f"{_CLEAR}{terminal.say(line)}")
        terminal.errors.flush()

    return show
