"""Defects as data: what stands in a clean project, and what is put there instead.

A defect is one type in one place; the types and their places are the lines of
`defects.toml` beside each clean project.
"""

import shutil
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

BENCHMARKS = Path(__file__).parent.parent
PROJECTS: Mapping[str, Path] = {
    "survey": BENCHMARKS / "seeded",
    "ferries": BENCHMARKS / "held_out",
}
"""The clean projects by the release that each has.  The second was written, with its defects,
before any of them was tried."""


@dataclass(frozen=True)
class Defect:
    """One thing that is wrong, in one place."""

    project: str
    name: str
    codes: tuple[str, ...]
    """What may rightly find it; empty where the catalogue of checks names nothing."""
    file: str
    """A key of `FILES`; `page` and `paper` before they are encoded; `pdf`."""
    blocking: bool
    edits: tuple[tuple[str, str], ...]
    """What stands there, and what is to stand there."""
    cut: bool = False
    """Whether the file ends there."""
    encoding: str = "utf-8"

    @property
    def clean(self) -> Path:
        """The project that it is put into."""
        return PROJECTS[self.project]

    @property
    def tampering(self) -> str:
        """What is done to a PDF, by its name."""
        return self.edits[0][0]


def catalog(root: Path) -> Path:
    """Find the catalog of the only release of a project."""
    return root / "locales/fr_CA/LC_MESSAGES" / f"{_release(root)}.po"


FILES: Mapping[str, Callable[[Path], tuple[Path, ...]]] = {
    "catalog": lambda root: (catalog(root),),
    "shared": lambda root: (catalog(root).with_name("boilerplate.po"),),
    "source": lambda root: (_source(root),),
    "both": lambda root: (_source(root), catalog(root)),
    "settings": lambda root: (root / "publication.toml",),
    "drawing": lambda root: (min(_source(root).parent.glob("*.svg")),),
}
"""The files that a defect changes.  `both` is a text of the source and its message."""


def defects(project: str) -> Iterator[Defect]:
    """Read the defects of a project, one for each place."""
    for entry in tomllib.loads((PROJECTS[project] / "defects.toml").read_text("utf-8"))["defect"]:
        for place in entry["places"]:
            yield Defect(
                project,
                entry["name"],
                tuple(entry["codes"]),
                entry["file"],
                entry.get("blocking", True),
                tuple(zip(place[::2], place[1::2], strict=True)),
                entry.get("cut", False),
                entry.get("encoding", "utf-8"),
            )


def put(defect: Defect, folder: Path) -> Path:
    """Copy the clean project of a defect, and put the defect in."""
    root = folder / "project"
    shutil.copytree(defect.clean, root, ignore=shutil.ignore_patterns(".diptych", "dist"))
    spoil(defect, root)
    return root


def spoil(defect: Defect, root: Path) -> None:
    """Put a defect into the files of a copy of its project."""
    for path in FILES[defect.file](root):
        text = path.read_text("utf-8")
        for old, new in defect.edits:
            text = _replaced(text, old, new, defect)
        path.write_bytes(text.encode(defect.encoding, "replace"))


def _replaced(text: str, old: str, new: str, defect: Defect) -> str:
    """Put something in the last place of what it replaces.

    The last, since in a catalog a translation stands below what it translates.
    """
    before, found, after = text.rpartition(old)
    if not found:
        told = f"{defect.project}: {defect.name}: no {old!r}"
        raise LookupError(told)
    return before + new + ("" if defect.cut else after)


def _release(root: Path) -> str:
    (source,) = root.glob("content/*/index.md")
    return source.parent.name


def _source(root: Path) -> Path:
    return root / "content" / _release(root) / "index.md"
