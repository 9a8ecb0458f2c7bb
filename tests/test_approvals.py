"""Approvals: who signed what, what an edit voids, and what a release refuses."""

import subprocess
from pathlib import Path

import pytest

from diptych.cli import main

LEDGER = Path("locales/approvals.toml")
CATALOG = Path("locales/fr_CA/LC_MESSAGES/first-release.po")
RELEASE = "first-release"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new project that wants one approval of each edition."""
    root = tmp_path / "site"
    assert main(["init", str(root), "-q"]) == 0
    monkeypatch.chdir(root)
    with Path("publication.toml").open("a", encoding="utf-8") as settings:
        settings.write("\n[approvals]\nrequired = 1\n")
    return root


def test_nothing_is_released_unapproved(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each edition without its signature is named, and the output folder does not appear."""
    assert main(["release", "--lang", "en"]) == 1

    said = capsys.readouterr().err
    assert said.count("QA115") == 2
    assert f"diptych approve {RELEASE} --language fr --as NAME" in said
    assert not (site / "dist").exists()


def test_a_pair_is_released_when_both_editions_are_approved(site: Path) -> None:
    """One signature an edition is enough where one is asked for."""
    assert main(["approve", RELEASE, "--language", "fr", "--as", "A. Roy", "-q"]) == 0
    assert main(["release", "-q"]) == 1
    assert main(["approve", RELEASE, "--language", "en", "--as", "B. Li", "-q"]) == 0
    assert main(["release", "-q"]) == 0
    assert (site / "dist/release.json").is_file()


def test_an_edit_voids_the_edition_that_it_touches(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A word in the French catalog voids the approval of the French edition alone."""
    assert main(["approve", RELEASE, "--as", "A. Roy", "-q"]) == 0
    text = (site / CATALOG).read_text("utf-8")
    (site / CATALOG).write_text(text.replace("Étapes suivantes", "Prochaines étapes"), "utf-8")

    assert main(["release", "--lang", "en"]) == 1
    assert main(["approvals", "--lang", "en", "-q"]) == 0

    captured = capsys.readouterr()
    assert "A. Roy approved `first-release` in Français" in captured.err
    assert "in English" not in captured.err
    rows = [line.split("  ") for line in captured.out.splitlines()[1:]]
    assert {"English": "holds", "Français": "changed since"} == {
        row[1]: row[-1].strip() for row in rows
    }


def test_a_signature_replaces_the_same_persons_earlier_one(site: Path) -> None:
    """The ledger holds one table a person and edition, in a fixed order."""
    for role in ("author", "reviewer"):
        assert main(["approve", RELEASE, "--as", "A. Roy", "--role", role, "-q"]) == 0

    ledger = (site / LEDGER).read_text("utf-8")
    assert ledger.count("[[approvals]]") == 2
    assert 'role = "author"' not in ledger


def test_anybody_can_verify_a_hash_offline(site: Path) -> None:
    """It is what `sha256sum` says of what `sha256sum` says of the published files."""
    assert main(["approve", RELEASE, "--as", "A. Roy", "-q"]) == 0
    assert main(["release", "-q"]) == 0
    files = sorted(
        str(path.relative_to(site / "dist"))
        for path in (site / "dist/fr").rglob("*")
        if path.is_file() and "11" in path.parts
    )

    listed = subprocess.run(["sha256sum", *files], cwd="dist", capture_output=True, check=True)
    digest = subprocess.run(["sha256sum"], input=listed.stdout, capture_output=True, check=True)

    expected = digest.stdout.decode().split()[0]
    assert 'language = "fr"\nperson = "A. Roy"\ndate' in (site / LEDGER).read_text("utf-8")
    assert f'sha256 = "{expected}"' in (site / LEDGER).read_text("utf-8")


def test_what_cannot_be_published_cannot_be_approved(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing translation is said, and nobody signs."""
    text = (site / CATALOG).read_text("utf-8")
    (site / CATALOG).write_text(text.replace('msgstr "Étapes suivantes"', 'msgstr ""'), "utf-8")

    assert main(["approve", RELEASE, "--as", "A. Roy", "--lang", "en"]) == 1
    assert "QA101" in capsys.readouterr().err
    assert not (site / LEDGER).exists()


def test_an_unknown_release_is_named_with_its_neighbours(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in the name leads to the right one."""
    assert main(["approve", "frst-release", "--as", "A. Roy", "--lang", "en"]) == 2
    assert "near it: first-release" in capsys.readouterr().err
    assert not (site / LEDGER).exists()


def test_a_ledger_that_was_edited_badly_is_refused(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is missing and what is no hash is said with its line."""
    (site / LEDGER).write_text('[[approvals]]\nrelease = "x"\nsha256 = "abc"\n')

    assert main(["release", "--lang", "en"]) == 1

    said = capsys.readouterr().err
    assert "locales/approvals.toml:3: DP610 `abc` is no hash" in said
    assert "approvals.person" in said


def test_more_than_two_approvals_are_a_slip(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A setting outside of 0 to 2 is refused."""
    settings = site / "publication.toml"
    settings.write_text(settings.read_text("utf-8").replace("required = 1", "required = 11"))

    assert main(["release", "--lang", "en"]) == 1
    assert "DP118 `required` is 11, expected 0, 1 or 2" in capsys.readouterr().err
