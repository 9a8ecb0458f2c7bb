"""`diptych diff` and `diptych review`: what they say, what they write, and how they end."""

import json
from pathlib import Path

import pytest

from diptych.cli import main
from review.papers import encoded


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two PDFs that differ in a word."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.pdf").write_bytes(encoded("<p>A red boat.</p>"))
    (tmp_path / "new.pdf").write_bytes(encoded("<p>A blue boat.</p>"))
    return tmp_path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that has been published."""
    root = tmp_path / "site"
    assert main(["init", str(root), "-q"]) == 0
    monkeypatch.chdir(root)
    assert main(["release", "-q"]) == 0
    return root


@pytest.mark.usefixtures("folder")
def test_diff_tells_changes(capsys: pytest.CaptureFixture[str]) -> None:
    """Each change is told with its page; the exit code says that there are some."""
    assert 1 == main(["diff", "old.pdf", "new.pdf", "--lang", "en"])
    assert "✎ reworded, page 1\n    - red\n    + blue\n1 change.\n" == capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_diff_of_the_same_file() -> None:
    """Nothing changed: exit code 0."""
    assert 0 == main(["diff", "old.pdf", "old.pdf", "-q"])


@pytest.mark.usefixtures("folder")
def test_diff_ignores_what_it_is_told_to() -> None:
    """A kind that was left out counts for nothing."""
    assert 0 == main(["diff", "old.pdf", "new.pdf", "--ignore", "reworded", "-q"])


def test_diff_writes_json_and_a_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Programs get values, people get pages."""
    main(["diff", "old.pdf", "new.pdf", "--format", "json", "--out", "report.html"])
    found = json.loads(capsys.readouterr().out)

    assert ["reworded"] == [change["kind"] for change in found["changes"]]
    assert [1] == [spot["page"] for spot in found["changes"][0]["after"]["spots"]]
    assert (folder / "report.html").read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize("name", ["absent.pdf", "notes.txt"])
def test_diff_of_what_is_no_pdf(folder: Path, name: str) -> None:
    """A file that cannot be compared ends with exit code 2."""
    (folder / "notes.txt").write_text("no PDF")

    assert 2 == main(["diff", "old.pdf", name])


def test_review_of_what_stands(site: Path) -> None:
    """What stands published is what would be published: exit code 0, and a report all the same."""
    assert 0 == main(["review", "-q"])
    assert (site / "build" / "review" / "review.html").is_file()


def test_review_names_what_changed(site: Path) -> None:
    """Published files alone tell which text changed, in both languages."""
    source = site / "content" / "first-release" / "index.md"
    source.write_text(source.read_text().replace("2500000", "3500000"))

    assert 1 == main(["review", "-q"])
    (release,) = json.loads((site / "build" / "review" / "review.json").read_text())["releases"]
    (change,) = release["changes"]
    assert ("figure", ["en", "fr"]) == (change["kind"], change["languages"])


@pytest.mark.usefixtures("site")
def test_review_against_another_folder(tmp_path: Path) -> None:
    """A folder that holds a project is built, and compared text by text."""
    other = tmp_path / "other"
    assert 0 == main(["init", str(other), "-q"])
    source = other / "content" / "first-release" / "index.md"
    source.write_text(source.read_text().replace("Replace this text", "Keep this text"))

    assert 1 == main(["review", "-q", "--base", str(other)])


@pytest.mark.usefixtures("site")
def test_review_against_nothing_known() -> None:
    """What is neither a folder nor a revision ends with exit code 2."""
    assert 2 == main(["review", "-q", "--base", "no-such-thing"])
