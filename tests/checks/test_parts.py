"""What was found clean is not looked at again, and what was not always is."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from diptych import checks, pipeline, project
from diptych.checks.parts import Part, parts
from diptych.memo import FolderStore
from diptych.model.diagnostic import Diagnostic
from diptych.pipeline.build import _release

CATALOG = Path("locales/fr_CA/LC_MESSAGES/first-release.po")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A new project."""
    root = tmp_path / "site"
    project.start(root)
    return root


def _run(site: Path, store: FolderStore) -> tuple[Diagnostic, ...]:
    return checks.run(_release(project.read(site), draft=False), store)


def test_what_was_found_clean_is_not_looked_at_again(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking again would find the same."""
    store = FolderStore(tmp_path / "memo")

    assert _run(site, store) == ()

    looked: list[Part] = []
    # The room has a function of the module's name.
    monkeypatch.setattr(import_module("diptych.checks.run"), "pages_of", looked.append)

    assert _run(site, store) == ()
    assert looked == []


def test_what_was_found_wanting_is_found_again(site: Path, tmp_path: Path) -> None:
    """Until it is mended; and then everything is as it was."""
    store = FolderStore(tmp_path / "memo")
    before = (site / CATALOG).read_text("utf-8")
    clean = _run(site, store)
    (site / CATALOG).write_text(before.replace("`diptych update`", "`diptych upgrade`"), "utf-8")

    first, second = _run(site, store), _run(site, store)

    assert first == second != clean
    assert pipeline.check(project.read(site)).diagnostics == first

    (site / CATALOG).write_text(before, "utf-8")

    assert _run(site, store) == clean


def test_a_part_holds_one_publication_and_the_last_one_the_site(site: Path) -> None:
    """Every page, text and publication of a release stands in one of its parts."""
    release = _release(project.read(site), draft=False)
    found = list(parts(release))

    assert [one.key for one in release.publications] == [
        key.key for part in found for key in part.release.publications
    ]
    assert len(release.pages) == sum(len(part.release.pages) for part in found)
    assert len(release.segments) == sum(len(part.segments) for part in found)
    assert len(release.wordings) == sum(len(part.wordings) for part in found)
    assert found[-1].release.publications == ()


def test_what_parts_share_has_the_same_name_in_every_process(site: Path) -> None:
    """Otherwise nothing would be remembered from one run to the next."""
    code = (
        "from pathlib import Path; from diptych import project; "
        "from diptych.checks.parts import shared; from diptych.pipeline.build import _release; "
        "print(shared(_release(project.read(Path.cwd()), draft=False)))"
    )
    named = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=site, capture_output=True, check=True, text=True
        ).stdout
        for _ in range(2)
    }

    assert len(named) == 1
