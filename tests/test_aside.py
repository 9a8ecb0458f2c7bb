"""Nothing is left in the folder for temporary files, however a run ends."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ASIDE = "from diptych.aside import aside; print(aside(), flush=True); "
COMMANDS = (
    ("build", "-q"),
    ("release", "-q"),
    ("release", "-q", "--executor", "threads"),
)


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """An environment whose folder for temporary files is empty."""
    # The path of a socket has at most 107 bytes, of which pytest's own folders take most.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield os.environ | {"TMPDIR": folder}


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_run_leaves_nothing(
    words: tuple[str, ...], environment: dict[str, str], tmp_path: Path
) -> None:
    """Neither fonts nor sockets, whoever laid the pages out."""
    diptych = [sys.executable, "-m", "diptych"]
    subprocess.run([*diptych, "init", "-q", "site"], cwd=tmp_path, check=True)

    subprocess.run([*diptych, *words], cwd=tmp_path / "site", check=True, env=environment)

    assert [] == _left(environment)


def test_what_a_killed_process_leaves_the_next_one_takes_away(environment: dict[str, str]) -> None:
    """It could not tidy up itself."""
    with _waiting(environment) as killed:
        killed.send_signal(signal.SIGKILL)
    left = _left(environment)

    subprocess.run([sys.executable, "-c", ASIDE], env=environment, check=True)

    assert (1, []) == (len(left), _left(environment))


def test_what_somebody_works_in_nobody_takes_away(environment: dict[str, str]) -> None:
    """Two runs at once have a folder each."""
    with _waiting(environment) as working:
        before = _left(environment)
        subprocess.run([sys.executable, "-c", ASIDE], env=environment, check=True)

        assert before == _left(environment)
        working.terminate()


def test_a_folder_is_kept_as_long_as_a_worker_is_in_it(environment: dict[str, str]) -> None:
    """A worker that outlives whoever started it for a moment still has its fonts."""
    fork = ASIDE + "import os, time; os.fork() and os._exit(1); time.sleep(60)"
    with _waiting(environment, fork) as first:
        first.wait()
        before = _left(environment)
        subprocess.run([sys.executable, "-c", ASIDE], env=environment, check=True)

        assert (1, before) == (len(before), _left(environment))
        os.killpg(first.pid, signal.SIGKILL)


def test_folders_of_people_are_not_touched(environment: dict[str, str]) -> None:
    """Whatever they are called."""
    mine = [Path(environment["TMPDIR"]) / name for name in ("diptych-notes", "diptych-run-of-may")]
    for folder in mine:
        folder.mkdir()

    subprocess.run([sys.executable, "-c", ASIDE], env=environment, check=True)

    assert mine == _left(environment)


def _waiting(
    environment: dict[str, str], code: str = ASIDE + "import time; time.sleep(60)"
) -> "subprocess.Popen[bytes]":
    """Start a process that has its folder, and waits."""
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    return process


def _left(environment: dict[str, str]) -> list[Path]:
    """List what is left, once processes that have just lost their parent are gone."""
    folder = Path(environment["TMPDIR"])
    patience = iter(range(100))
    while (left := sorted(folder.iterdir())) and next(patience, None) is not None:
        time.sleep(0.02)
    return left
