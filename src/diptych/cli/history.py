"""What git knows of a project, where there is git and it knows anything.

Nothing here is needed to publish: without git, or outside a repository, a review only
says less.
"""

import io
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from diptych.model.diagnostic import UseError
from diptych.model.place import Place
from diptych.review import UNKNOWN_REVISION, Touch

_NOBODY = "Not Committed Yet"
"""Who git says has changed what nobody has committed."""


def last_touch(root: Path, place: Place) -> Touch | None:
    """Find out who last changed a line, and on which day; none where nobody can tell."""
    if place.line is None:
        return None
    line = f"{place.line},{place.line}"
    said = _git(root, "blame", "--porcelain", "-L", line, "--", str(place.path))
    if said is None:
        return None
    facts = dict(
        one.split(" ", 1) for one in said.decode(errors="replace").splitlines() if " " in one
    )
    if facts.get("author", _NOBODY) == _NOBODY:
        return None
    day = datetime.fromtimestamp(int(facts["author-time"]), UTC).date()
    return Touch(facts["author"], day.isoformat())


def extract_revision(root: Path, revision: str, folder: Path) -> None:
    """Put a project as it was at a revision into an empty folder.

    Raises:
        UseError: git knows no such revision here.
    """
    archive = _git(root, "archive", "--format=tar", revision, "--", ".")
    if archive is None:
        raise UseError([UNKNOWN_REVISION.found(None, name=revision)])
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")


def _git(root: Path, *words: str) -> bytes | None:
    """Ask git; none where there is no git, or it has no answer."""
    try:
        ran = subprocess.run(  # noqa: S603 - the words are ours, and a place or a revision
            ["git", "-C", str(root), *words],  # noqa: S607 - the user's own git
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return ran.stdout
