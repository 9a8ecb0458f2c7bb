"""A sealed project: the next release looks at its files, and at nothing else."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from diptych import settings
from diptych.cli import main, seal

Change = Callable[[Path], object]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new project, published once, whose next release has nothing to do."""
    root = tmp_path / "site"
    assert main(["init", str(root), "-q"]) == 0
    monkeypatch.chdir(root)
    assert main(["release", "-q"]) == 0
    _let_the_clock_tick(root)
    assert main(["release"]) == 0
    return root


def test_a_sealed_release_says_the_same_again(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody can tell by what it says whether files were hashed or looked at."""
    capsys.readouterr()
    (site / seal._FILE).rename(site / "kept")  # noqa: SLF001 - to have one run without it
    main(["release"])
    unsealed = capsys.readouterr()
    main(["release"])

    assert unsealed == capsys.readouterr()
    assert seal.unbroken(("release",)) == unsealed.out


def test_a_copy_of_a_sealed_project_is_not_sealed(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The seal speaks of files by their paths, and a copy has its own."""
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    monkeypatch.chdir(copy)
    _append(next((copy / "content").rglob("*.md")))

    assert seal.unbroken(("release",)) is None


def test_a_release_that_publishes_seals_what_it_published(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run after it looks at files only, and says what a run would that hashes them."""
    _append(next((site / "content").rglob("*.md")))
    begin = seal.begin

    def begin_later(root: str) -> int:
        _let_the_clock_tick(Path(root), begin)
        return begin(root)

    monkeypatch.setattr(seal, "begin", begin_later)
    main(["release"])
    said = seal.unbroken(("release",))
    (site / seal._FILE).unlink()  # noqa: SLF001 - to have one run without it
    capsys.readouterr()
    main(["release"])

    assert capsys.readouterr().out == said


@pytest.mark.usefixtures("site")
def test_a_sealed_release_imports_next_to_nothing() -> None:
    """What a program does before its first own line, and two small modules."""
    code = "import sys; from diptych.cli import main; main(['release']); print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.split())

    assert {"diptych", "diptych.cli", "diptych.cli.main", "diptych.cli.seal"} == {
        name for name in loaded if name.startswith("diptych")
    }
    assert set() == {"argparse", "dataclasses", "hashlib", "json", "pathlib"} & loaded


def _page(site: Path) -> Path:
    return next((site / "dist/fr").rglob("*.html"))


def _same_size_and_time(site: Path) -> None:
    """Change one letter, and put the time of the file back, as some copying programs do."""
    page = _page(site)
    times = page.stat()
    page.write_bytes(page.read_bytes().replace(b"html", b"HTML", 1))
    os.utime(page, ns=(times.st_atime_ns, times.st_mtime_ns))


CHANGES: dict[str, Change] = {
    "a source": lambda site: _append(next((site / "content").rglob("*.md"))),
    "a catalog": lambda site: _append(next((site / "locales").rglob("*.po"))),
    "the settings": lambda site: _append(site / settings.FILE_NAME),
    "a new source": lambda site: (site / "content/new.md").write_text("new"),
    "a new template": lambda site: _append(site / "templates/page.html"),
    "a published page": lambda site: _append(_page(site)),
    "a published page, its size and time kept": _same_size_and_time,
    "a published page lost": lambda site: _page(site).unlink(),
    "a file beside the published ones": lambda site: (site / "dist/extra").write_text("extra"),
    "everything published": lambda site: (site / "dist").rename(site / "moved"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_changes_breaks_the_seal(site: Path, what: str) -> None:
    """Nothing that a release depends on, and nothing published, can change unnoticed."""
    assert seal.unbroken(("release",)) is not None

    CHANGES[what](site)

    assert seal.unbroken(("release",)) is None


def test_another_command_line_or_language_is_another_run(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A seal speaks for the words and the language that it was put for."""
    assert seal.unbroken(("release", "-q")) is None
    assert seal.unbroken(("check",)) is None

    monkeypatch.setenv("LANGUAGE", "fr_CA")

    assert seal.unbroken(("release",)) is None
    assert site.is_dir()


def test_what_changed_since_hashing_began_is_not_sealed(tmp_path: Path) -> None:
    """A file written in the same tick of the clock may be written again, unseen: git's rule."""
    (tmp_path / seal.SETTINGS).touch()
    began = seal.begin(str(tmp_path))
    (tmp_path / "page").write_text("new")

    seal.put(str(tmp_path), ("release",), "said", {str(tmp_path / "page"): began})

    assert (tmp_path / ".diptych/seal").read_text() == ""


def test_a_project_that_cannot_be_sealed_is_none_the_worse(tmp_path: Path) -> None:
    """Where nothing can be written, every run hashes."""
    (tmp_path / ".diptych").touch()

    assert seal.begin(str(tmp_path)) == 0
    seal.put(str(tmp_path), ("release",), "said", {str(tmp_path): 0})


def test_seals_and_settings_name_a_project_alike() -> None:
    """The name stands twice, since asking for it would take longer than everything else."""
    assert settings.FILE_NAME == seal.SETTINGS


def _append(file: Path) -> None:
    file.parent.mkdir(exist_ok=True)
    with file.open("a") as stream:
        stream.write("\n")


def _let_the_clock_tick(root: Path, begin: Callable[[str], int] = seal.begin) -> None:
    """Wait until the file system's clock is past everything that was written."""
    newest = max(path.stat().st_ctime_ns for path in root.rglob("*"))
    while begin(str(root)) <= newest:
        time.sleep(0.005)
