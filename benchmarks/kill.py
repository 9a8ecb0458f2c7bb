"""Nothing half-done is ever seen: runs killed at random moments, and readers who never sleep.

`release` and `update` are killed again and again, each at a moment of its own, between two
states of a project.  After each, what stands published must be whole and one of the two, and
each catalog the old one or the new one.  Meanwhile two readers poll both editions.

    python benchmarks/kill.py [--kills N] [--releases N] [--json FILE]
"""

import hashlib
import random
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from diptych import project
from measuring.clock import DIPTYCH, run
from measuring.projects import MESSAGES, WORD, make_project
from measuring.table import Row, options, show

SEED = 20_261_122
CATALOG = MESSAGES / "release-00000.po"
SOURCE = Path("content/release-00000/index.md")


def main() -> None:
    """Kill, count, and print the table."""
    parser = options("Kill releases and updates, and count what is left half-done.")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--releases", type=int, default=100)
    arguments = parser.parse_args()
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as aside:
        site = make_project(Path(aside) / "site", 1)
        rows = [
            *_kill_releases(site, arguments.kills, chance),
            *_kill_updates(site, arguments.kills, chance),
            *_watch_releases(site, arguments.releases),
        ]
    show(rows, arguments.json)


def _kill_releases(site: Path, kills: int, chance: random.Random) -> list[Row]:
    """Kill releases that go back and forth between two translations."""
    texts = _two_catalogs(site)
    states = []
    longest = 0.0
    for text in texts:
        (site / CATALOG).write_bytes(text)
        longest = run([DIPTYCH, "release", "-q"], site).seconds
        states.append(_state(site / "dist"))
    broken = killed = 0
    for _ in range(kills):
        stands = states.index(_state(site / "dist"))
        (site / CATALOG).write_bytes(texts[1 - stands])
        # What is remembered would leave a release little time to be killed in.
        shutil.rmtree(site / ".diptych/memo", ignore_errors=True)
        killed += _killed([DIPTYCH, "release", "-q"], site, chance.uniform(0, 1.2 * longest))
        if not _is_whole(site / "dist") or _state(site / "dist") not in states:
            broken += 1
            run([DIPTYCH, "release", "-q"], site)
    return [
        Row("releases killed before they ended", killed, f"of {kills}"),
        Row("releases seen half-done after a kill", broken, "", goal=0),
    ]


def _kill_updates(site: Path, kills: int, chance: random.Random) -> list[Row]:
    """Kill updates that follow a source which is edited back and forth."""
    source = (site / SOURCE).read_text(encoding="utf-8")
    sources = (source, source.replace("is proud to announce", "is glad to announce"))
    before = (site / CATALOG).read_bytes()
    (site / SOURCE).write_text(sources[1], encoding="utf-8")
    run([DIPTYCH, "update", "-q"], site)
    catalogs = (before, (site / CATALOG).read_bytes())
    broken = killed = 0
    for _ in range(kills):
        (site / SOURCE).write_text(sources[1], encoding="utf-8")
        (site / CATALOG).write_bytes(catalogs[0])
        killed += _killed([DIPTYCH, "update", "-q"], site, chance.uniform(0, 1.0))
        broken += (site / CATALOG).read_bytes() not in catalogs
    (site / SOURCE).write_text(sources[0], encoding="utf-8")
    (site / CATALOG).write_bytes(before)
    return [
        Row("updates killed before they ended", killed, f"of {kills}"),
        Row("catalogs neither old nor new", broken, "", goal=0),
    ]


def _watch_releases(site: Path, releases: int) -> list[Row]:
    """Have two readers look at both editions while releases follow one another."""
    texts = _two_catalogs(site)
    (site / CATALOG).write_bytes(texts[0])
    run([DIPTYCH, "release", "-q"], site)
    with _reading(site / "dist") as first, _reading(site / "dist") as second:
        for number in range(releases):
            (site / CATALOG).write_bytes(texts[(number + 1) % 2])
            run([DIPTYCH, "release", "-q"], site)
    looks = first.looks + second.looks
    mixed = first.mixed + second.mixed
    return [
        Row("looks of two readers at both editions", looks, f"during {releases} releases"),
        Row("looks that saw a mixture", mixed, "", goal=0),
    ]


@dataclass
class _Reader:
    """Looks at a published folder until told to stop."""

    folder: Path
    looks: int = 0
    mixed: int = 0
    stop: threading.Event = field(default_factory=threading.Event)

    def read(self) -> None:
        """Look, path by path; what was swapped between two paths is looked at again."""
        while not self.stop.is_set():
            before = self.folder.stat().st_ino
            whole = _is_whole(self.folder)
            if before == self.folder.stat().st_ino:
                self.looks += 1
                self.mixed += not whole


@contextmanager
def _reading(folder: Path) -> Iterator[_Reader]:
    reader = _Reader(folder)
    thread = threading.Thread(target=reader.read)
    thread.start()
    try:
        yield reader
    finally:
        reader.stop.set()
        thread.join()


def _two_catalogs(site: Path) -> tuple[bytes, bytes]:
    text = (site / CATALOG).read_bytes()
    return text, text.replace(WORD.encode(), b"talentueux")


def _killed(command: list[str], folder: Path, after: float) -> bool:
    """Run a command, and kill it after some seconds; tell whether that came in time."""
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return True
    return False


def _is_whole(folder: Path) -> bool:
    """Tell whether every file of a release is there as its manifest says."""
    manifest = project.read_manifest(folder)
    try:
        return manifest is not None and project.departures(folder, manifest) == ()
    except OSError:
        return False


def _state(folder: Path) -> str:
    return hashlib.sha256((folder / "release.json").read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
