"""Publishing is all or nothing, whatever fails and wherever."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import pytest

from diptych.model.diagnostic import MachineError, UseError
from diptych.model.page import Artifact, kept
from diptych.project import Inputs, Origin, departures, publish, read_manifest, write_file

EVENTS = frozenset(
    {"open", "os.mkdir", "os.rename", "os.link", "os.chmod", "os.remove", "os.rmdir", "os.listdir"}
)
"""What Python tells its audit hooks before it asks the system to change or read a folder."""

OLD = Origin(Inputs("old", {}, {}))
NEW = Origin(Inputs("new", {}, {}))


class _Fault:
    """Makes the n-th call below a folder fail, once."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.below = ""

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.left is None or event not in EVENTS or self.below not in str(arguments[0]):
            return
        self.left -= 1
        if self.left < 0:
            self.left = None
            raise OSError(errno.ENOSPC, "No space left on device")


_FAULT = _Fault()
sys.addaudithook(_FAULT)  # A hook stays for good; it does nothing unless a test asks for it.


@contextmanager
def _failing(number: int, below: Path) -> Iterator[None]:
    _FAULT.left, _FAULT.below = number, str(below)
    try:
        yield
    finally:
        _FAULT.left = None


def _publish(output: Path, artifacts: tuple[Artifact, ...], origin: Origin) -> None:
    contents = {one.sha256: one.content for one in artifacts}
    publish(output, [*map(kept, artifacts)], lambda one: contents[one.sha256], origin)


def test_whatever_write_fails_the_release_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    """A full disk at any moment leaves a whole release, and the next run needs no cleaning up."""
    output = tmp_path / "dist"
    _publish(output, _artifacts("old"), OLD)
    outcomes = set()
    for number in range(200):
        try:
            with _failing(number, tmp_path):
                _publish(output, _artifacts("new"), NEW)
            outcomes.add("published")
        except MachineError:
            outcomes.add("refused")
        manifest = read_manifest(output)
        assert manifest is not None
        assert departures(output, manifest) == ()
        _publish(output, _artifacts("old"), OLD)
        assert [path.name for path in tmp_path.iterdir()] == ["dist"]

    assert outcomes == {"published", "refused"}


def test_a_failed_first_release_leaves_nothing(tmp_path: Path) -> None:
    """No half of a release appears where there was none."""
    with _failing(3, tmp_path), pytest.raises(MachineError):
        _publish(tmp_path / "dist", _artifacts("new"), NEW)

    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_aside_is_cleared_away(tmp_path: Path) -> None:
    """A folder written aside by a run that never ended is nobody's any more."""
    aside = tmp_path / ".dist.killed"
    aside.mkdir()
    (aside / "half").write_text("half")

    _publish(tmp_path / "dist", _artifacts("new"), NEW)

    assert [path.name for path in tmp_path.iterdir()] == ["dist"]


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    """What Diptych did not publish, Diptych does not replace."""
    letter = tmp_path / "dist" / "letter.txt"
    letter.parent.mkdir()
    letter.write_text("mine")

    with pytest.raises(UseError) as refused:
        _publish(tmp_path / "dist", _artifacts("new"), NEW)

    assert [found.code for found in refused.value.diagnostics] == ["DP606"]
    assert letter.read_text() == "mine"


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    """A folder made beforehand, with nothing in it, is where the release goes."""
    (tmp_path / "dist").mkdir()

    _publish(tmp_path / "dist", _artifacts("new"), NEW)

    assert (tmp_path / "dist/en/page.html").read_bytes() == b"new"


def test_a_catalog_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    """Whatever fails while a single file is written, it is whole."""
    file = tmp_path / "release.po"
    file.write_bytes(b"old")
    file.chmod(0o640)
    for number in range(20):
        try:
            with _failing(number, tmp_path):
                write_file(file, b"new")
        except MachineError:
            assert file.read_bytes() in (b"old", b"new")
        write_file(file, b"old")
        assert [path.name for path in tmp_path.iterdir()] == ["release.po"]

    assert file.stat().st_mode & 0o777 == 0o640


def _artifacts(content: str) -> tuple[Artifact, ...]:
    texts = {"en/page.html": content, "fr/page.html": content, "assets/same.css": "same"}
    return tuple(Artifact(PurePosixPath(path), text.encode()) for path, text in texts.items())
