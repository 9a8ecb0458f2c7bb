"""What a first release starts before anything else: the process that workers are forked from.

That process imports what lays pages out, on another core, which takes longer than all that
this one does before the first page is there, its own imports among it.  Where a project
has neither published nor remembers anything, pages will have to be laid out, whatever else
the command line says; so nobody waits until it is read.
"""

import os
from collections.abc import Sequence
from pathlib import Path

COMMANDS = frozenset({"build", "release"})
"""Those that lay pages out."""
STORE = "DIPTYCH_STORE"
MEMORY = ".diptych/memo"
PUBLISHED = "dist/release.json"
"""Named again, since asking those who know would take longer than what is started."""

_NOT_HERE = ("--executor", "--store", "--help", "-h")
"""Others may lay pages out, or may have done so, or nobody does."""


def start_ahead(words: Sequence[str], root: str | None) -> bool:
    """Start it, if it will be wanted, and tell whether it was.

    Args:
        words: the command line without the program's name.
        root: of the project, if there is one.
    """
    if root is None or not COMMANDS.intersection(words[:1]) or os.environ.get(STORE):
        return False
    if any(word.startswith(_NOT_HERE) for word in words):
        return False
    if any(Path(root, trace).exists() for trace in (MEMORY, PUBLISHED)):
        return False
    from diptych import fork_server  # noqa: PLC0415 - 15 ms, for a first release alone

    fork_server.start()
    return True
