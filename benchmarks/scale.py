"""What becomes of time and memory as an archive grows.

For each size: a first release; nothing to do, beside `git status` of the same tree; one
changed word; and a changed style sheet, with one worker and with two.

    python benchmarks/scale.py [--sizes N ...] [--pages] [--templates N] [--plot FILE] [--json FILE]

PDFs are nearly all of a first release, and none of what follows it: with `--pages`, which
makes none, ten thousand releases take minutes instead of an hour.
"""

import hashlib
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from measuring.clock import DIPTYCH, Run, run, typical, typical_ratio
from measuring.plot import plot
from measuring.projects import change_one_translation, change_style, make_project
from measuring.table import Row, options, show

_TURNS = 5


@dataclass(frozen=True, slots=True)
class Archive:
    """What was measured of an archive of one size."""

    size: int
    first: Run
    """Of everything."""
    hashed: Run
    """Nothing to do, and no seal."""
    sealed: tuple[Run, ...]
    """Nothing to do."""
    looks: tuple[Run, ...]
    """`git status`, in turns with the sealed ones."""
    word: Run
    """One translation changed."""
    changed: int
    """How many files that changed, the manifest left out."""

    @property
    def rows(self) -> Iterator[Row]:
        """Say it in rows."""
        size = self.size
        yield Row(f"{size}: first release", self.first.seconds, "s")
        yield Row(f"{size}: first release, for each", self.first.seconds / size, "s")
        yield Row(f"{size}: memory of it, all processes", self.first.mebibytes, "MiB")
        yield Row(f"{size}: nothing to do, hashed", self.hashed.seconds, "s")
        yield Row(f"{size}: nothing to do, sealed", typical(self.sealed), "s")
        ratio = typical_ratio(self.sealed, self.looks)
        yield Row(f"{size}: nothing to do / git status", ratio, "", goal=3)
        yield Row(f"{size}: one word changed", self.word.seconds, "s")
        yield Row(f"{size}: memory of it, all processes", self.word.mebibytes, "MiB")
        yield Row(f"{size}: files that it changed", self.changed, "", goal=3)


def main() -> None:
    """Measure, and print the table."""
    parser = options("Measure releases of archives of several sizes.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--pages", action="store_true", help="make pages, and no PDFs")
    parser.add_argument("--templates", type=int, default=200)
    parser.add_argument("--plot", type=Path, help="draw time and memory there, as SVG")
    arguments = parser.parse_args()
    archives: list[Archive] = []
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as aside:
        for size in arguments.sizes:
            archives.append(_measured(Path(aside) / str(size), size, paper=not arguments.pages))
            rows += archives[-1].rows
        if arguments.templates:
            rows += _template(Path(aside) / "template", arguments.templates)
    show(rows, arguments.json)
    if arguments.plot and not _draw(archives, arguments.plot):
        print("not drawn: pip install 'diptych[charts]'")


def _measured(folder: Path, size: int, *, paper: bool) -> Archive:
    site = make_project(folder, size)
    if not paper:
        with (site / "publication.toml").open("a", encoding="utf-8") as settings:
            settings.write('\n[formats]\nmake = ["html"]\n')
    first = run([DIPTYCH, "release", "-q"], site, whole=True)
    _commit(site)
    (site / ".diptych/seal").unlink(missing_ok=True)
    time.sleep(0.1)  # Older than the clock's tick, so that the next run can seal.
    hashed = run([DIPTYCH, "release", "-q"], site)
    turns = [
        (run([DIPTYCH, "release", "-q"], site), run(["git", "status"], site)) for _ in range(_TURNS)
    ]
    sealed, looks = zip(*turns, strict=True)
    before = _files(site / "dist")
    change_one_translation(site, size // 2, "talentueux")
    word = run([DIPTYCH, "release", "-q"], site, whole=True)
    after = _files(site / "dist")
    changed = {path for path in after if before.get(path) != after[path]} - {"release.json"}
    shutil.rmtree(folder)
    return Archive(size, first, hashed, sealed, looks, word, len(changed))


def _template(folder: Path, size: int) -> list[Row]:
    """Change the style sheet that every PDF is made with, for one worker and for two."""
    site = make_project(folder, size)
    run([DIPTYCH, "release", "-q"], site)
    taken = []
    for jobs in (1, 2):
        change_style(site, jobs)
        taken.append(run([DIPTYCH, "release", "-q", "--jobs", str(jobs)], site).seconds)
    what = f"{size}: style sheet changed"
    return [
        Row(f"{what}, one worker", taken[0], "s"),
        Row(f"{what}, two workers", taken[1], "s"),
        Row(f"{what}, one worker / two", taken[0] / taken[1], "", goal=1.7, at_least=True),
    ]


def _draw(archives: Sequence[Archive], file: Path) -> bool:
    return plot(
        {
            "seconds": {
                "first release": [(one.size, one.first.seconds) for one in archives],
                "one word changed": [(one.size, one.word.seconds) for one in archives],
                "nothing to do, hashed": [(one.size, one.hashed.seconds) for one in archives],
                "nothing to do, sealed": [(one.size, typical(one.sealed)) for one in archives],
                "git status": [(one.size, typical(one.looks)) for one in archives],
            },
            "MiB, all processes": {
                "first release": [(one.size, one.first.mebibytes) for one in archives],
                "one word changed": [(one.size, one.word.mebibytes) for one in archives],
            },
        },
        "publications",
        file,
    )


def _commit(site: Path) -> None:
    """Put the whole tree, what was published included, under git, as an archive would."""
    person = ["-c", "user.name=benchmark", "-c", "user.email=benchmark@example.ca"]
    for words in (["init", "-q"], ["add", "."], [*person, "commit", "-qm", "archive"]):
        subprocess.run(["git", *words], cwd=site, check=True)  # noqa: S607 - the user's own git


def _files(folder: Path) -> dict[str, tuple[str, int]]:
    """Name every file by its hash and inode."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_ino,
        )
        for path in folder.rglob("*")
        if path.is_file()
    }


if __name__ == "__main__":
    main()
