"""`diptych check --fix`: catalogs with the typography of pages, and nothing else changed."""

import json
import shutil
from pathlib import Path

import pytest

from diptych.cli import main

MODEL = Path(__file__).parent / "projects" / "every-kind"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy a project whose catalogs have straight apostrophes."""
    root = tmp_path / "project"
    shutil.copytree(MODEL, root)
    monkeypatch.chdir(root)
    for catalog in root.rglob("fr_CA/**/*.po"):
        text = catalog.read_text("utf-8")
        catalog.write_text(text.replace("l’", "l'"), "utf-8")
    return root


def test_diff_shows_and_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--diff` is a look at what `--fix` would do."""
    before = files(project)
    main(["check", "--diff", "--lang", "en"])

    assert "+msgstr" in capsys.readouterr().out
    assert before == files(project)


def test_fix_changes_translations_only(project: Path) -> None:
    """Sources, messages and comments stay, byte for byte."""
    before = files(project)
    main(["check", "--fix", "--lang", "en"])
    after = files(project)
    changed = {name for name in before if before[name] != after[name]}

    assert changed
    assert all(name.endswith(".po") for name in changed)
    for name in changed:
        assert others(before[name]) == others(after[name])


def test_what_is_fixed_stays_fixed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A second run has nothing to do."""
    main(["check", "--fix", "--lang", "en"])
    fixed = files(project)
    capsys.readouterr()
    main(["check", "--fix", "--lang", "en"])

    assert "0 catalogs mended." in capsys.readouterr().out
    assert fixed == files(project)


def test_programs_still_get_one_document(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is shown to people is not said to programs."""
    assert project.is_dir()
    main(["check", "--diff", "--format", "json"])

    assert json.loads(capsys.readouterr().out) is not None


def files(root: Path) -> dict[str, bytes]:
    """Read everything of a project but its state."""
    return {
        file.relative_to(root).as_posix(): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and ".diptych" not in file.parts
    }


def others(content: bytes) -> list[bytes]:
    """List the lines of a catalog that are no translation."""
    lines = []
    translation = False
    for line in content.splitlines():
        translation = line.startswith(b"msgstr") or (translation and line.startswith(b'"'))
        if not translation:
            lines.append(line)
    return lines
