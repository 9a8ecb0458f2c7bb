"""An archive: what has not changed is not made again, and many are made as one would be."""

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path, PurePosixPath

import pytest

from diptych.cli import main
from diptych.memo import FolderStore
from diptych.model.diagnostic import InputError
from diptych.model.dossier import Dossier
from diptych.model.settings import Settings
from diptych.pipeline import Workshop, owners
from diptych.pipeline.elsewhere import made_elsewhere
from diptych.project import STATE, read_around, read_dossier, shipped
from diptych.workers import Submit, here

MESSAGES = Path("locales/fr_CA/LC_MESSAGES")
COUNT = 6
"""More than are made in the program's own process."""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of several releases, none of them published yet."""
    root = tmp_path / "site"
    assert main(["init", str(root), "-q"]) == 0
    monkeypatch.chdir(root)
    source, catalog = (Path(path).read_text("utf-8") for path in _files_of("first-release"))
    for number in range(1, COUNT):
        key = f"release-{number}"
        for path, text in zip(_files_of(key), (source, catalog), strict=True):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text.replace("-languages", f"-languages-{number}"), "utf-8")
            path.write_text(_renamed(path.read_text("utf-8"), number), "utf-8")
    return root


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Keys of the releases that are made, here or elsewhere, in the order of their making."""
    keys: list[str] = []
    drafted = import_module("diptych.pipeline.make").drafted

    def noted(shop: Workshop, dossier: Dossier) -> object:
        keys.append(dossier.source.path.parent.name)
        return drafted(shop, dossier)

    monkeypatch.setattr("diptych.pipeline.make.drafted", noted)
    return keys


def test_one_word_makes_one_release(site: Path, made: list[str]) -> None:
    """The others are neither parsed, nor rendered, nor checked, and their files stay the same."""
    assert main(["release", "-q", "--executor", "threads"]) == 0
    assert COUNT == len(made)

    before = _inodes(site)
    made.clear()
    _replace(MESSAGES / "release-3.po", "Étapes suivantes", "Prochaines étapes")
    assert main(["release", "-q"]) == 0

    assert ["release-3"] == made

    new = {path for path, inode in _inodes(site).items() if before.get(path) != inode}
    assert {"release.json", "page.html", "page.pdf", "page.txt"} == {
        f"page{PurePosixPath(path).suffix}" if "-3" in path else path for path in new
    }


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (MESSAGES / "release-3.po", 'msgid ""\nmsgstr ""', '# A note.\nmsgid ""\nmsgstr ""'),
        ("content/release-3/index.md", "written once, in one", "written once,\nin one"),
        ("content/release-3/index.md", "## What", "\n\n## What"),
    ],
    ids=["a comment", "a reflowed paragraph", "empty lines"],
)
def test_what_no_reader_sees_lays_nothing_out(
    site: Path, monkeypatch: pytest.MonkeyPatch, file: Path, old: str, new: str
) -> None:
    """A release that reads the same is read again, and every file of it is the one before."""
    assert main(["release", "-q"]) == 0

    before = _inodes(site)
    _replace(Path(file), old, new)
    monkeypatch.setattr("diptych.pipeline.encode.encoded", _never)
    assert main(["release", "-q", "--executor", "threads"]) == 0

    assert {"release.json"} == {
        path for path, inode in _inodes(site).items() if before.get(path) != inode
    }


def test_many_are_made_as_few_would_be(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who makes a release, in which process, leaves no trace in any file."""
    assert main(["release", "-q", "--jobs", "2"]) == 0

    elsewhere = _hashes(site)
    _forget(site)
    # The room has a function of the module's name.
    monkeypatch.setattr(import_module("diptych.pipeline.produce"), "FEW", COUNT)
    assert main(["release", "-q"]) == 0

    assert elsewhere == _hashes(site)


def test_what_was_made_before_a_run_was_killed_is_not_made_again(
    site: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was published, and nothing is lost: the next run goes on where that one was."""
    with monkeypatch.context() as killed:
        killed.setattr("diptych.project.publish", _interrupted)
        assert 128 + 2 == main(["release", "-q", "--jobs", "2"])
    assert not (site / "dist").exists()

    made.clear()
    assert main(["release", "-q"]) == 0

    assert [] == made


def test_what_is_published_is_not_kept_twice(site: Path) -> None:
    """The folder of what is remembered holds no file that stands published."""
    assert main(["release", "-q", "--executor", "threads"]) == 0

    memo = FolderStore(site / STATE / "memo")

    assert {None} == {memo.recall("artifact", sha256) for sha256 in _hashes(site).values()}


def test_a_spoiled_record_is_made_again(site: Path, made: list[str]) -> None:
    """What is remembered proves itself whole, or is nothing."""
    assert main(["release", "-q", "--executor", "threads"]) == 0
    expected = _hashes(site)
    for entry in (site / STATE / "memo").glob("??/*"):
        content = entry.read_bytes()
        entry.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))

    made.clear()
    _replace(Path("content/release-3/index.md"), "## What", "\n\n## What")
    assert main(["release", "-q", "--executor", "threads"]) == 0

    assert COUNT == len(made)
    assert expected == _hashes(site)


def test_files_belong_to_the_release_that_alone_can_see_them() -> None:
    """A folder with one source is that release's; its catalogs have its name."""
    found = owners(
        map(
            PurePosixPath,
            (
                "content/a/index.md",
                "content/a/chart.svg",
                "content/a/data/table.csv",
                "content/b/index.md",
                "content/b/second.md",
                "content/b/picture.png",
                "content/boilerplate/about.md",
                "locales/fr_CA/LC_MESSAGES/a.po",
                "locales/fr_CA/LC_MESSAGES/b.second.po",
                "locales/fr_CA/LC_MESSAGES/boilerplate.po",
                "publication.toml",
            ),
        ),
        Settings("https://example.gc.ca", ()),
    )

    assert {
        "a": (
            "content/a/index.md",
            "content/a/chart.svg",
            "content/a/data/table.csv",
            "locales/fr_CA/LC_MESSAGES/a.po",
        ),
        "b": ("content/b/index.md",),
        "b.second": ("content/b/second.md", "locales/fr_CA/LC_MESSAGES/b.second.po"),
    } == {key: tuple(map(str, paths)) for key, paths in found.own.items()}
    assert (
        "content/b/picture.png",
        "content/boilerplate/about.md",
        "locales/fr_CA/LC_MESSAGES/boilerplate.po",
        "publication.toml",
    ) == tuple(map(str, found.shared))


def test_what_is_lost_with_workers_is_made_alone() -> None:
    """And what cannot be made alone either is named, after everything else is there."""
    root = Path(shipped("starter"))
    shop = Workshop(read_around(root, ()))
    path = PurePosixPath("content/first-release/index.md")

    def read(_name: str) -> Dossier:
        return read_dossier(root, shop.project.settings, (path,))

    crew = _Crew(deaths=3)
    names = [name for name, _ in made_elsewhere("abc", read, shop, crew, 1)]

    assert ["a", "b", "c"] == sorted(names)

    with pytest.raises(InputError) as failed:
        list(made_elsewhere("a", read, shop, _Crew(deaths=99), 1))

    assert [("DP523", str(path))] == [
        (found.code, str(found.place)) for found in failed.value.diagnostics
    ]


class _Crew:
    """A crew whose workers die under the first errands."""

    def __init__(self, deaths: int) -> None:
        self._deaths = deaths

    @contextmanager
    def __call__(self, held: object) -> Iterator[Submit]:
        """Hire workers."""
        with here(held) as submit:

            def dying(errand: Callable[..., object], *given: object) -> Future[object]:
                self._deaths -= 1
                if self._deaths < 0:
                    return submit(errand, *given)
                future: Future[object] = Future()
                future.set_exception(BrokenExecutor())
                return future

            yield dying  # type: ignore[misc]  # errands of one kind only


def _interrupted(*_given: object) -> None:
    raise KeyboardInterrupt


def _never(*_given: object) -> bytes:
    raise AssertionError


def _files_of(key: str) -> tuple[Path, Path]:
    return Path("content", key, "index.md"), MESSAGES / f"{key}.po"


def _renamed(text: str, number: int) -> str:
    return text.replace("-officielles", f"-officielles-{number}")


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def _inodes(site: Path) -> dict[str, int]:
    files = (path for path in (site / "dist").rglob("*") if path.is_file())
    return {path.relative_to(site / "dist").as_posix(): path.stat().st_ino for path in files}


def _hashes(site: Path) -> dict[str, str]:
    return {
        path: hashlib.sha256((site / "dist" / path).read_bytes()).hexdigest()
        for path in _inodes(site)
        if path != "release.json"
    }


def _forget(site: Path) -> None:
    """Take away what a project remembers and has published."""
    for folder in (site / STATE, site / "dist"):
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        folder.rmdir()
