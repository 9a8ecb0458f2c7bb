"""What a project offers, from its settings to its published folder and to its reviewers."""

import json
from pathlib import Path

import pytest

from diptych.cli import main

CATALOG = Path("locales/fr_CA/LC_MESSAGES/first-release.po")
SLUG = "en/statistics-canada/news/2026/11/first-release-in-both-official-languages"
BILINGUAL = Path(f"dist/{SLUG}-bil.pdf")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new project."""
    root = tmp_path / "site"
    assert main(["init", str(root), "-q"]) == 0
    monkeypatch.chdir(root)
    return root


def test_only_what_is_made_is_published(site: Path) -> None:
    """Without PDFs, plain text and feeds, no file of them is there and nothing leads to one."""
    _offer(site, 'make = ["html"]')
    assert main(["release", "-q"]) == 0
    pages = [file.read_text("utf-8") for file in (site / "dist").rglob("*.html")]

    assert {".html", ".json", ".xml"} == {
        file.suffix for file in (site / "dist").rglob("*") if "assets" not in file.parts
    } - {""}
    assert not [page for page in pages if ".pdf" in page or ".atom" in page]


def test_a_bilingual_document_is_published_with_its_pages(site: Path) -> None:
    """Both pages lead to it, the manifest names it, and a second run leaves it alone."""
    _offer(site, 'bilingual = "columns"')
    assert main(["release", "-q"]) == 0
    before = (site / BILINGUAL).stat().st_ino
    pages = [file.read_text("utf-8") for file in sorted((site / "dist").rglob("2026/11/*.html"))]
    manifest = json.loads((site / "dist/release.json").read_text("utf-8"))

    assert main(["release", "-q"]) == 0
    assert [True, True] == [f'{BILINGUAL.name}"' in page for page in pages]
    assert f"{SLUG}-bil.pdf" in manifest["artifacts"]
    assert before == (site / BILINGUAL).stat().st_ino


def test_one_translation_changes_what_shows_it(site: Path) -> None:
    """The French page, its PDF and text, and the document of both languages; nothing English."""
    _offer(site, 'bilingual = "facing"')
    assert main(["release", "-q"]) == 0
    before = _published(site)
    _replace(site / CATALOG, "Étapes suivantes", "Prochaines étapes")
    assert main(["release", "-q"]) == 0
    after = _published(site)
    changed = {path for path in after if before[path] != after[path]}

    assert {BILINGUAL.name} == {path.name for path in changed if path.parts[1] == "en"}
    assert {".html", ".pdf", ".txt"} == {path.suffix for path in changed if path.parts[1] == "fr"}


def test_reviewers_see_that_a_document_is_new(site: Path) -> None:
    """Its pages are shown, though no text of any edition changed."""
    assert main(["release", "-q"]) == 0
    _offer(site, 'bilingual = "tumble"')

    assert main(["review", "-q"]) == 1

    (release,) = json.loads((site / "build/review/review.json").read_text("utf-8"))["releases"]
    report = (site / "build/review/review.html").read_text("utf-8")
    assert release["changes"] == []
    assert release["bilingual"]["before"] is None
    assert release["bilingual"]["after"]["pages"] == 2
    assert "This document is new." in report


def test_reviewers_see_what_changed_in_a_document(site: Path) -> None:
    """It is compared as the editions are, page by page."""
    _offer(site, 'bilingual = "columns"')
    assert main(["release", "-q"]) == 0
    _replace(site / CATALOG, "Étapes suivantes", "Prochaines étapes")

    assert main(["review", "-q"]) == 1

    (release,) = json.loads((site / "build/review/review.json").read_text("utf-8"))["releases"]
    words = [change["after"]["text"] for change in release["bilingual"]["changes"]]
    assert any("Prochaines" in text for text in words)


def _offer(site: Path, line: str) -> None:
    with (site / "publication.toml").open("a", encoding="utf-8") as settings:
        settings.write(f"\n[formats]\n{line}\n")


def _published(site: Path) -> dict[Path, bytes]:
    folder = site / "dist"
    return {
        file.relative_to(site): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.name != "release.json"
    }


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
