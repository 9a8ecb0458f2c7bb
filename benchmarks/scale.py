"""What becomes of time and memory as an archive grows.

For each size: a first release; nothing to do, beside `git status` of the same tree; one
changed word; and a changed style sheet, with one worker and with two.

    python benchmarks/scale.py [--sizes N ...] [--templates N] [--json FILE]
"""

import hashlib
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from measuring.clock import DIPTYCH, Run, run, typical, typical_ratio
from measuring.projects import ROOT, change_one_translation, make_project
from measuring.table import Row, options, show

_TURNS = 5


def main() -> None:
    """Measure, and print the table."""
    parser = options("Measure releases of archives of several sizes.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--templates", type=int, default=200)
    arguments = parser.parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as aside:
        for size in arguments.sizes:
            rows += _of_size(Path(aside) / str(size), size)
        if arguments.templates:
            rows += _template(Path(aside) / "template", arguments.templates)
    show(rows, arguments.json)


def _of_size(folder: Path, size: int) -> list[Row]:
    site = make_project(folder, size)
    first = run([DIPTYCH, "release", "-q"], site)
    _commit(site)
    time.sleep(0.1)  # Older than the clock's tick, so that the next run can seal.
    unsealed = run([DIPTYCH, "release", "-q"], site)
    ours, theirs = [], []
    for _ in range(_TURNS):
        ours.append(run([DIPTYCH, "release", "-q"], site))
        theirs.append(run(["git", "status"], site))
    ratio = typical_ratio(ours, theirs)
    before = _files(site / "dist")
    change_one_translation(site, size // 2, "talentueux")
    word = run([DIPTYCH, "release", "-q"], site)
    after = _files(site / "dist")
    changed = {path for path in after if before.get(path) != after[path]} - {"release.json"}
    shutil.rmtree(folder)
    return [
        Row(f"{size}: first release", first.seconds, "s"),
        Row(f"{size}: memory of it, first process", first.mebibytes, "MiB"),
        Row(f"{size}: nothing to do, hashed", unsealed.seconds, "s"),
        Row(f"{size}: nothing to do, sealed", typical(ours), "s"),
        Row(f"{size}: nothing to do / git status", ratio, "", goal=3),
        Row(f"{size}: one word changed", word.seconds, "s"),
        Row(f"{size}: files that it changed", len(changed), "", goal=3),
    ]


def _template(folder: Path, size: int) -> list[Row]:
    """Change the style sheet that every PDF is made with, for one worker and for two."""
    site = make_project(folder, size)
    run([DIPTYCH, "release", "-q"], site)
    own = site / "templates/css/paper.css"
    own.parent.mkdir(parents=True)
    original = (ROOT / "templates/css/paper.css").read_text(encoding="utf-8")
    runs: list[Run] = []
    for number, jobs in enumerate(("1", "2")):
        own.write_text(f"{original}\np {{ margin-top: {number}pt }}\n", encoding="utf-8")
        runs.append(run([DIPTYCH, "release", "-q", "--jobs", jobs], site))
    return [
        Row(f"{size}: style sheet changed, one worker", runs[0].seconds, "s"),
        Row(f"{size}: style sheet changed, two workers", runs[1].seconds, "s"),
        Row(
            f"{size}: one worker / two",
            runs[0].seconds / runs[1].seconds,
            "",
            goal=1.7,
            at_least=True,
        ),
    ]


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
