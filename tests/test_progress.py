"""How far long work is: shown to whoever watches, after a while, and wiped away at the end."""

import io
from collections.abc import Iterator

from diptych.cli.progress import shown
from diptych.cli.terminal import Terminal
from diptych.model.phrase import Phrase


class _Screen(io.StringIO):
    """A terminal that somebody watches."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


def _clock(*seconds: float) -> Iterator[float]:
    yield from seconds


def test_progress_tells_how_much_is_left() -> None:
    """By what is done so far, in minutes and seconds; the line goes when all is done."""
    screen = _Screen()
    times = _clock(0, 1, 100, 400)
    watch = shown(Terminal(Phrase.english, screen, screen, coloured=False), lambda: next(times))

    watch(1, 40)
    watch(10, 40)
    watch(40, 40)

    assert screen.getvalue() == "\r\x1b[K10 of 40 releases in all languages, 5:00 left\r\x1b[K"


def test_nobody_who_does_not_watch_is_shown_anything() -> None:
    """A log of a build server holds no progress, and neither does a quiet run."""
    file, screen = io.StringIO(), _Screen()
    for terminal in (
        Terminal(Phrase.english, file, file, coloured=False),
        Terminal(Phrase.english, screen, screen, coloured=False, verbosity=-1),
    ):
        times = _clock(0, 100)
        shown(terminal, lambda times=times: next(times))(10, 40)  # type: ignore[misc]  # bound now

    assert ("", "") == (file.getvalue(), screen.getvalue())
