"""A project's glossary reaches the checks, and what it forbids is reported."""

from pathlib import Path

import pytest

from diptych.cli import main

FORBIDS = "term.en,term.fr,forbidden.fr\nsample,exemple,{word}\n"


def test_a_forbidden_word_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A rendering that the project's own terms forbid is QA402."""
    root = tmp_path / "project"
    main(["init", str(root), "--lang", "en"])
    monkeypatch.chdir(root)
    catalog = next((root / "locales").rglob("first-release.po")).read_text("utf-8")
    word = next(
        word
        for line in catalog.splitlines()
        if line.startswith("msgstr") and "http" not in line
        for word in line.split('"')[1].split()
        if word.isalpha() and word.islower() and len(word) > 5
    )
    (root / "terms.csv").write_text(FORBIDS.format(word=word), "utf-8")
    settings = root / "publication.toml"
    settings.write_text(f'glossary = "terms.csv"\n{settings.read_text("utf-8")}', "utf-8")
    capsys.readouterr()
    main(["check", "--verbose", "--lang", "en"])
    said = capsys.readouterr()

    assert "QA402" in said.out + said.err
