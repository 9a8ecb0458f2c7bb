"""The door of the program: it opens on the rest only if there is something to do."""

import atexit
import gc
import io
import sys

from diptych.cli import seal

_ALLOCATIONS = 100_000
"""Between two visits of the garbage collector.

Most of what a run makes, modules first, lives until its end; at Python's own 700 a cold
release spends a tenth of its time on looking for garbage and finding none.
"""


def main(words: list[str] | None = None) -> int:
    """Run the program.

    Args:
        words: the command line without the program's name; that of this process by default.

    Returns:
        The exit code, one of `ExitCode`.
    """
    _accept_every_letter()
    words = sys.argv[1:] if words is None else words
    said = seal.unbroken(tuple(words))
    if said is not None:
        sys.stdout.write(said)
        return 0
    gc.set_threshold(_ALLOCATIONS)
    # At its end everything goes at once; looking through it first takes 70 ms.
    atexit.register(gc.freeze)
    # The rest takes ten times as long to import as all of the above takes to run.
    from diptych.cli.ahead import start_ahead  # noqa: PLC0415 - see above

    start_ahead(words, seal.project())
    from diptych.cli.program import run  # noqa: PLC0415 - likewise

    return run(words)


def _accept_every_letter() -> None:
    """Have letters that the terminal's encoding lacks escaped, as Python does for errors."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
