"""Publishing a pair: both editions or neither, only what changed, always the same bytes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from diptych.cli import main
from diptych.project import shipped

CATALOG = Path("locales/fr_CA/LC_MESSAGES/first-release.po")
MANIFEST = Path("release.json")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new project, published once."""
    root = tmp_path / "site"
    assert main(["init", str(root), "-q"]) == 0
    monkeypatch.chdir(root)
    assert main(["release", "-q"]) == 0
    return root


def test_release_publishes_every_edition_in_every_format(site: Path) -> None:
    """A pair is two pages and two PDFs beside them, an index a language, and a landing page."""
    published = {str(path) for path in _files(site / "dist") if path.parts[0] != "assets"}
    slugs = (
        "en/statistics-canada/news/2026/11/first-release-in-both-official-languages",
        "fr/statistique-canada/nouvelles/2026/11/premier-communique-dans-les-deux-langues-officielles",
    )
    pages = {slug + suffix for slug in slugs for suffix in (".html", ".pdf", ".txt")}
    lists = {f"{slug.partition('/2026/')[0]}.html" for slug in slugs}
    years = {"en/news/2026.html", "fr/nouvelles/2026.html"}
    machines = {"en/index.atom", "fr/index.atom", "sitemap.xml"}

    indexes = {"index.html", "en/index.html", "fr/index.html"}

    assert pages | lists | years | machines | indexes | {"release.json"} == published


def test_a_second_release_does_nothing(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With nothing changed, the published folder is not touched."""
    before = _inodes(site / "dist")

    assert main(["release", "--lang", "en"]) == 0
    assert capsys.readouterr().out == "Nothing to do: `dist` is up to date.\n"
    assert before == _inodes(site / "dist")


def test_a_second_release_imports_nothing_heavy(site: Path) -> None:
    """What a run with nothing to do never waits for."""
    code = "import sys; from diptych.cli import main; main(['release', '-q']); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=site, capture_output=True, text=True, check=True
    )
    heavy = {"weasyprint", "jinja2", "markdown_it", "babel", "polib", "rapidfuzz"}

    assert set() == heavy & set(ran.stdout.split())


def test_one_translation_changes_one_edition(site: Path) -> None:
    """A word in the French catalog changes the French page and PDF, and no other file."""
    before, old = _files(site / "dist"), _inodes(site / "dist")
    _replace(site / CATALOG, "Étapes suivantes", "Prochaines étapes")

    assert main(["release", "-q"]) == 0

    after, new = _files(site / "dist"), _inodes(site / "dist")
    changed = {path for path in after if before[path] != after[path]} - {MANIFEST}
    assert {("fr", ".html"), ("fr", ".pdf"), ("fr", ".txt")} == {
        (path.parts[0], path.suffix) for path in changed
    }
    assert {path: old[path] for path in old if path not in changed | {MANIFEST}} == {
        path: new[path] for path in new if path not in changed | {MANIFEST}
    }


def test_a_picture_inside_a_sentence_is_found_from_both_editions(site: Path) -> None:
    """What stands beside the source is found beside its pages, in a translation as well."""
    folder = site / "content" / "first-release"
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>x</title></svg>'
    (folder / "dot.svg").write_text(drawing)
    _replace(
        folder / "index.md", "## What to do next", "A dot ![of ink](dot.svg).\n\n## What to do next"
    )
    assert main(["update", "-q"]) == 0
    _replace(
        site / CATALOG,
        'msgid "A dot ![of ink][1]."\nmsgstr ""',
        'msgid "A dot ![of ink][1]."\nmsgstr "Un point ![d’encre][1]."',
    )

    assert main(["release", "-q"]) == 0

    pages = [page.read_text("utf-8") for page in sorted((site / "dist").rglob("2026/11/*.html"))]
    assert [True, True] == ["assets/first-release/dot.svg" in page for page in pages]


def test_a_missing_translation_publishes_nothing(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both editions, or neither: what stood there is not touched."""
    before = _inodes(site / "dist")
    _replace(site / CATALOG, 'msgstr "Étapes suivantes"', 'msgstr ""')

    assert main(["release", "--lang", "en"]) == 1
    assert "QA101 not translated: heading 2" in capsys.readouterr().err
    assert before == _inodes(site / "dist")


def test_a_published_folder_that_was_tampered_with_is_published_again(site: Path) -> None:
    """A file edited, lost or added by hand does not survive a release."""
    before = _files(site / "dist")
    page = next((site / "dist/fr").rglob("*.html"))
    page.write_text("mine")
    (site / "dist/extra.txt").write_text("mine")

    assert main(["release", "-q"]) == 0
    assert before == _files(site / "dist")


def test_a_draft_shows_what_is_missing(site: Path) -> None:
    """A draft is built although a translation is missing, and says on every page what it is."""
    _replace(site / CATALOG, 'msgstr "Étapes suivantes"', 'msgstr ""')

    assert main(["build", "--draft", "-q"]) == 0

    pages = [path.read_text("utf-8") for path in (site / "build").rglob("*.html")]
    assert all("DRAFT" in page or "ÉBAUCHE" in page for page in pages)
    assert any(
        'lang="en"' in page and "What to do next" in page and "ÉBAUCHE" in page for page in pages
    )


def test_releases_are_the_same_bytes_everywhere(site: Path, tmp_path: Path) -> None:
    """Folder, hash seed, time zone, locale and umask leave no trace."""
    other = tmp_path / "elsewhere" / "a copy with spaces"
    shutil.copytree(site, other, ignore=shutil.ignore_patterns("dist", ".diptych"))
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "4242",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "LANG": "tr_TR.UTF-8",
        "HOME": str(tmp_path),
    }
    subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from diptych.cli import main; sys.exit(main(['release', '-q']))",
        ],
        cwd=other,
        env=environment,
        check=True,
        umask=0o077,
    )

    assert _files(site / "dist") == _files(other / "dist")


def test_the_starter_is_complete() -> None:
    """What `diptych init` writes is there, in both languages."""
    names = {path.name for path in shipped("starter").rglob("*") if path.is_file()}

    assert {"publication.toml", "index.md", "first-release.po", "README.md", ".gitignore"} <= names


def _files(root: Path) -> dict[Path, bytes]:
    return {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def _inodes(root: Path) -> dict[Path, int]:
    return {
        path.relative_to(root): path.stat().st_ino for path in root.rglob("*") if path.is_file()
    }


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
