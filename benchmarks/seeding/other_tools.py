"""Other checkers of catalogs, run as processes of their own where they are installed.

What counts for them is whether they say anything that they do not say of the clean catalog.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from seeding.defects import PROJECTS, Defect, catalog, put

_TOOLS: Mapping[str, tuple[str, ...]] = {
    "msgfmt": ("-c", "-o", os.devnull),
    "pofilter": ("--language=fr", "--progress=none"),
    "i18nspector": ("--language=fr",),
    "dennis-cmd": ("lint",),
}
"""What each of them is told."""


def compared(defects: Sequence[Defect], folder: Path | None) -> Iterator[str]:
    """Say which share of the defects of catalogs each tool sees, and all of them together.

    Args:
        defects: those of catalogs.
        folder: with further commands.
    """
    search = os.pathsep.join([str(folder)] * bool(folder) + [os.environ.get("PATH", "")])
    together: set[Defect] = set()
    for name, options in _TOOLS.items():
        command = shutil.which(name, path=search)
        if command is None:
            yield f"    {name}: not installed"
            continue
        seen = {one for one in defects if _sees(command, options, one)}
        together |= seen
        yield f"    {name}: {len(seen) / len(defects):.1%}"
    yield f"    all of them together: {len(together) / len(defects):.1%}"


def _sees(command: str, options: tuple[str, ...], defect: Defect) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        spoiled = _said(command, options, put(defect, Path(folder)))
    return spoiled != _of_clean(command, options, defect.project)


@cache
def _of_clean(command: str, options: tuple[str, ...], project: str) -> str:
    return _said(command, options, PROJECTS[project])


def _said(command: str, options: tuple[str, ...], root: Path) -> str:
    """Run a tool over a catalog, and keep what it says without places and names of files."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fr.po")
        shutil.copyfile(catalog(root), path)
        done = subprocess.run(
            [command, *options, path.name],
            cwd=folder,
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
        )
        lines = (done.stdout + done.stderr).splitlines()
    said = [line for line in lines if line.startswith(("#", "fr.po", "W", "E", "P", "I"))]
    return f"{done.returncode} " + "\n".join(line.split(":", 2)[-1] for line in said)
