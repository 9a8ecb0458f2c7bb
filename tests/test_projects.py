"""Miniature projects, each named after what is wrong with it.

Each holds `expected.txt`: the command, its exit code, and all that it says; `expected.fr.txt`
says the same in French.  Nothing may be written when something is wrong, and nobody ever sees
a traceback.
"""

import shutil
from pathlib import Path

import pytest

from diptych.cli import main

PROJECTS = Path(__file__).parent / "projects"
LANGUAGES = {"expected.txt": "en", "expected.fr.txt": "fr"}
"""What the program is asked to speak, by the file that holds what it says."""


def test_every_project_is_expected_in_both_languages() -> None:
    """Whoever adds a project reads it in French as well."""
    english, french = (
        {one.parent.name for one in PROJECTS.glob(f"*/{file}")} for file in LANGUAGES
    )

    assert english == french


@pytest.mark.parametrize(
    "file",
    sorted(PROJECTS.glob("*/expected*.txt")),
    ids=lambda file: f"{file.parent.name}-{LANGUAGES[file.name]}",
)
def test_project(
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    """The program says what is wrong, where, and what to do; and changes nothing."""
    root = tmp_path / file.parent.name
    shutil.copytree(file.parent, root, ignore=shutil.ignore_patterns("expected*.txt"))
    monkeypatch.chdir(root)
    expected = file.read_text("utf-8")
    command = expected.splitlines()[0].removeprefix("$ diptych ").split()
    before = _files(root)
    code = main([*command, "--lang", LANGUAGES[file.name]])
    captured = capsys.readouterr()
    found = f"$ diptych {' '.join(command)}\n{captured.out}{captured.err}exit {int(code)}\n"
    if request.config.getoption("--update"):
        file.write_text(found, "utf-8")

    assert expected == found
    assert before == _files(root)


def _files(root: Path) -> dict[str, bytes]:
    """Read everything below a folder but the state that may be lost."""
    return {
        str(file.relative_to(root)): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and ".diptych" not in file.parts
    }
