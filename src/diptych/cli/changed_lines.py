"""Changed lines of a file, as people who compare files are used to see them."""

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import PurePosixPath

from diptych.cli.terminal import Terminal

_STYLES = {"+": "good", "-": "error", "@": "hint"}
_VISIBLE = str.maketrans({"\u00a0": "⍽", "\u202f": "⍽", "\u2011": "‑"})
"""No-break spaces are most of what changes, and nobody would see them."""


def changed_lines(path: PurePosixPath, old: bytes, new: bytes, terminal: Terminal) -> Iterator[str]:
    """Write the difference between two versions of a file, styled for a terminal.

    Args:
        path: the file.
        old: what stands in it.
        new: what will.
        terminal: where it is shown.
    """
    before, after = (content.decode(errors="replace").splitlines() for content in (old, new))
    for line in unified_diff(before, after, str(path), str(path), n=0, lineterm=""):
        yield terminal.styled(line.translate(_VISIBLE), _STYLES.get(line[:1]))
