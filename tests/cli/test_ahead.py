"""A first release has WeasyPrint imported, on another core, while it reads its command line."""

from pathlib import Path

import pytest

from diptych import fork_server, project
from diptych.cli import ahead, seal, work
from diptych.cli.commands import COMMANDS
from diptych.model.settings import Folders


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Start nothing, and say how often it would have been started."""
    starts: list[str] = []
    monkeypatch.setattr(fork_server, "start", lambda: starts.append("started"))
    monkeypatch.delenv(ahead.STORE, raising=False)
    return starts


@pytest.mark.parametrize("words", [("release",), ("release", "-q"), ("build", "--draft")])
def test_where_nothing_is_remembered_it_is_started(
    words: tuple[str, ...], started: list[str], tmp_path: Path
) -> None:
    """All pages will have to be laid out."""
    assert ahead.start_ahead(words, str(tmp_path))
    assert ["started"] == started


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("check",),
        ("--help",),
        ("explain", "release"),
        ("release", "--help"),
        ("release", "--executor=threads"),
        ("release", "--executor", "dask://host:1"),
        ("build", "--store", "s3://bucket/diptych"),
    ],
    ids=" ".join,
)
def test_for_anything_else_it_is_not(
    words: tuple[str, ...], started: list[str], tmp_path: Path
) -> None:
    """Nobody lays pages out, or somebody else does."""
    assert not ahead.start_ahead(words, str(tmp_path))
    assert [] == started


@pytest.mark.parametrize("trace", [ahead.MEMORY, ahead.PUBLISHED])
def test_after_a_first_release_nothing_is_started_early(tmp_path: Path, trace: str) -> None:
    """There may be nothing to do."""
    (tmp_path / trace).mkdir(parents=True)

    assert not ahead.start_ahead(("release",), str(tmp_path))


def test_nor_where_a_store_is_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another machine may have done it all."""
    monkeypatch.setenv(ahead.STORE, "/srv/diptych")

    assert not ahead.start_ahead(("release",), str(tmp_path))


def test_nor_outside_of_a_project() -> None:
    """The command will be refused."""
    assert not ahead.start_ahead(("release",), None)


def test_nor_in_a_folder_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some commands need no folder to stand in."""
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()

    assert not ahead.start_ahead(("release",), seal.project())


def test_names_that_stand_twice_are_the_same() -> None:
    """Those who know them take longer to ask."""
    assert work.STORE == ahead.STORE
    assert ahead.MEMORY.startswith(f"{project.STATE}/")
    assert f"{Folders().output}/{project.MANIFEST}" == ahead.PUBLISHED
    assert {command.name for command in COMMANDS} >= ahead.COMMANDS
