"""`diptych links`, from a source to what people read."""

from pathlib import Path

import pytest

from diptych.cli import main

SOURCE = """+++
kind = "backgrounder"
language = "en"
date = 2026-11-22
title = "A title"
institutions = ["statistics-canada"]
+++

[One](http://127.0.0.1:9/one), <http://127.0.0.1:9/two>, [a mailbox](mailto:a@b.ca) and
[a picture](picture.png).
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose links lead to a port of this machine that nobody listens at."""
    (tmp_path / "content/release").mkdir(parents=True)
    (tmp_path / "content/release/index.md").write_text(SOURCE, "utf-8")
    (tmp_path / "publication.toml").write_text('languages = ["en", "fr"]\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("project")
def test_without_permission_nobody_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """The web addresses of each edition are listed, with where a person would mend them."""
    code = main(["links", "--lang", "en"])

    assert 0 == code
    assert [
        f"{language}\thttp://127.0.0.1:9/{page}\tcontent/release/index.md:9"
        for language in ("en", "fr")
        for page in ("two", "one")
    ] == capsys.readouterr().out.splitlines()


@pytest.mark.usefixtures("project")
def test_what_does_not_answer_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    """Each edition that leads nowhere is named, and the exit code says so."""
    code = main(["links", "--online", "--lang", "en"])
    said = "".join(capsys.readouterr())

    assert 1 == code
    assert 4 == said.count("DP802 http://127.0.0.1:9/")
