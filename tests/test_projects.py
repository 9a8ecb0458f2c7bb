"""Miniature projects, each named after what is wrong with it.

Each holds `expected.txt`: the command, its exit code, and all that it says.  Nothing may be
written when something is wrong, and nobody ever sees a traceback.
"""

import shutil
from pathlib import Path

import pytest

from diptych.cli import main

PROJECTS = Path(__file__).parent / "projects"


@pytest.mark.parametrize("name", sorted(one.parent.name for one in PROJECTS.glob("*/expected.txt")))
def test_project(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    """The program says what is wrong, where, and what to do; and changes nothing."""
    model = PROJECTS / name
    root = tmp_path / name
    shutil.copytree(model, root, ignore=shutil.ignore_patterns("expected.txt"))
    monkeypatch.chdir(root)
    expected = (model / "expected.txt").read_text("utf-8")
    command = expected.splitlines()[0].removeprefix("$ diptych ").split()
    before = _files(root)
    code = main([*command, "--lang", "en"])
    captured = capsys.readouterr()
    found = f"$ diptych {' '.join(command)}\n{captured.out}{captured.err}exit {int(code)}\n"
    if request.config.getoption("--update"):
        (model / "expected.txt").write_text(found, "utf-8")

    assert expected == found
    assert before == _files(root)


def _files(root: Path) -> dict[str, bytes]:
    """Read everything below a folder but the state that may be lost."""
    return {
        str(file.relative_to(root)): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and ".diptych" not in file.parts
    }
