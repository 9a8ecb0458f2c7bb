"""What translators and those who keep catalogs do from the command line, on whole projects."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from diptych.cli import main

CATALOG = Path("locales/fr_CA/LC_MESSAGES/first-release.po")
SHARED = Path("locales/fr_CA/LC_MESSAGES/boilerplate.po")
SOURCE = Path("content/first-release/index.md")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new project, complete in both languages."""
    root = tmp_path / "site"
    assert main(["init", str(root), "-q"]) == 0
    monkeypatch.chdir(root)
    return root


def replace(file: Path, old: str, new: str) -> None:
    """Replace words that must be there."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def second_release(site: Path) -> Path:
    """Copy the release under another name."""
    shutil.copytree(site / "content/first-release", site / "content/second-release")
    return site / "content/second-release/index.md"


def test_a_correction_that_changes_no_meaning(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On somebody's word a corrected heading keeps its French, and the catalog says on whose."""
    replace(site / SOURCE, "What to do next", "What to do next:")
    word = ["--by", "A. Roy", "--reason", "a colon was missing"]

    assert main(["update", "--same-meaning", "--lang", "en"]) == 2
    assert main(["update", "--same-meaning", *word, "--lang", "en"]) == 0

    text = (site / CATALOG).read_text("utf-8")
    entry = text[: text.index('msgid "What to do next:"\nmsgstr "Étapes suivantes"')]
    assert "1 translation was carried over" in capsys.readouterr().out
    assert "# Même sens qu’auparavant, selon A. Roy, le " in entry
    assert "fuzzy" not in entry.rsplit("\n\n", 1)[1]


def test_the_memory_offers_what_was_published(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new release like a published one is filled where it is the same, in the same place."""
    assert main(["release", "-q"]) == 0
    second_release(site)

    assert main(["update", "--lang", "en"]) == 0

    said = capsys.readouterr().out
    text = (site / CATALOG.with_name("second-release.po")).read_text("utf-8")
    assert "came from the memory" in said
    assert "# De la mémoire, au même endroit\u00a0: first-release\n" in text
    assert 'msgstr "Étapes suivantes"' in text


def test_what_is_not_published_is_no_memory(site: Path) -> None:
    """Translations that never left the house are offered to nobody."""
    second_release(site)

    assert main(["update", "-q"]) == 0
    assert "Étapes suivantes" not in (site / CATALOG.with_name("second-release.po")).read_text(
        "utf-8"
    )


def test_a_memory_goes_out_and_in(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What one project exports another imports, searches and is offered; the policy decides."""
    assert main(["release", "-q"]) == 0
    assert main(["memory", "export", str(tmp_path / "ours.tmx"), "-q"]) == 0
    shutil.rmtree(site / ".diptych")
    shutil.rmtree(site / "dist")
    assert main(["memory", "import", str(tmp_path / "ours.tmx"), "-q"]) == 0
    capsys.readouterr()

    assert main(["memory", "search", "What to do then", "--lang", "en"]) == 0
    found = capsys.readouterr().out
    assert "en-CA: What to do next\n    fr-CA: Étapes suivantes\n" in found

    second_release(site)
    assert main(["update", "-q"]) == 0
    assert (site / "locales/memory/ours.tmx").is_file()
    assert "Étapes suivantes" in (site / CATALOG.with_name("second-release.po")).read_text("utf-8")


def test_a_policy_without_memory(site: Path) -> None:
    """A project that trusts no memory is offered nothing."""
    with (site / "publication.toml").open("a", encoding="utf-8") as stream:
        stream.write('\n[memory]\nin_context = "off"\nexact = "off"\nalike = "off"\n')
    assert main(["release", "-q"]) == 0
    second_release(site)

    assert main(["update", "-q"]) == 0
    assert "Étapes suivantes" not in (site / CATALOG.with_name("second-release.po")).read_text(
        "utf-8"
    )


def test_a_likeness_that_cannot_be(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A share beyond the whole is refused, with the line it stands in."""
    with (site / "publication.toml").open("a", encoding="utf-8") as stream:
        stream.write("\n[memory]\nlikeness = 175\n")

    assert main(["update", "--lang", "en"]) == 1
    assert "DP119 `likeness` is 175" in capsys.readouterr().err


def test_a_fragment_is_translated_once(site: Path) -> None:
    """Two releases that call in one fragment share its one translation."""
    fragment = site / "content/boilerplate/about-the-agency.md"
    fragment.parent.mkdir(parents=True)
    fragment.write_text("## About the agency\n\nThe agency counts.\n", "utf-8")
    replace(site / SOURCE, "\n[slugs]", 'boilerplate = ["about-the-agency"]\n\n[slugs]')
    other = second_release(site)
    replace(other, 'en = "', 'en = "second-')
    replace(other, 'fr = "', 'fr = "deuxieme-')
    assert main(["update", "-q"]) == 0
    shared = (site / SHARED).read_text("utf-8")

    assert 1 == shared.count('msgid "The agency counts."')
    for catalog in (CATALOG, CATALOG.with_name("second-release.po")):
        assert "The agency counts." not in (site / catalog).read_text("utf-8")


def test_migration_from_addresses_inside_messages(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A catalog whose messages hold addresses comes over whole, and once."""
    main(["update", "-q"])
    source = (site / SOURCE).read_text("utf-8")
    (site / SOURCE).write_text(source + "\nRead [the plan](https://www.canada.ca/en/plan.html).\n")
    with (site / CATALOG).open("a", encoding="utf-8") as stream:
        stream.write(
            '\nmsgid "Read [the plan](https://www.canada.ca/en/plan.html)."\n'
            'msgstr "Lisez [le plan](https://www.canada.ca/fr/le-plan.html)."\n'
        )

    assert main(["migrate", "-q"]) == 0

    text = (site / CATALOG).read_text("utf-8")
    assert 'msgid "Read [the plan][1]."\nmsgstr "Lisez [le plan][1]."\n' in text
    assert 'msgstr "https://www.canada.ca/fr/le-plan.html"\n' in text
    assert main(["migrate", "--lang", "en"]) == 0
    assert "in today's form already" in capsys.readouterr().out


def test_pruning_goes_into_an_archive(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Obsolete entries leave a catalog only when somebody says so, and only for the archive."""
    replace(site / SOURCE, "What to do next", "Wholly different words")
    main(["update", "-q"])
    assert "#~ msgstr" in (site / CATALOG).read_text("utf-8")

    assert main(["prune", "--lang", "en"]) == 0

    assert "#~ msgstr" not in (site / CATALOG).read_text("utf-8")
    assert 'msgstr "Étapes suivantes"' in (
        site / "locales/fr_CA/archive/first-release.po"
    ).read_text("utf-8")
    assert "1 obsolete entry went to" in capsys.readouterr().out
    assert main(["update", "-q"]) == 0


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_git_joins_catalogs_entry_by_entry(site: Path) -> None:
    """Two branches that translate neighbours, where git alone sees a conflict, merge at once."""

    def git(*words: str, code: int = 0) -> None:
        ran = subprocess.run(["git", *words], cwd=site, capture_output=True, check=False)
        assert code == ran.returncode, ran.stderr.decode()

    driver = f"{sys.executable} -m diptych merge %O %A %B"
    git("init", "-q", "-b", "main")
    for name, value in (
        ("user.name", "Marie Roy"),
        ("user.email", "marie@example.ca"),
        ("merge.diptych.driver", driver),
    ):
        git("config", name, value)
    (site / ".gitattributes").write_text("locales/**/*.po* merge=diptych\n")
    replace(site / CATALOG, 'msgstr "Étapes suivantes"', 'msgstr ""')
    git("add", ".gitattributes", "content", "locales", "publication.toml")
    git("commit", "-q", "-m", "base")
    git("checkout", "-q", "-b", "branch")
    replace(
        site / CATALOG,
        'msgid "What to do next"\nmsgstr ""',
        'msgid "What to do next"\nmsgstr "Ensuite"',
    )
    replace(site / SOURCE, "## What to do next", "## One more heading\n\n## What to do next")
    assert main(["update", "-q"]) == 0
    git("add", "-A", "locales", "content")
    git("commit", "-q", "-m", "theirs")
    git("checkout", "-q", "main")
    replace(site / CATALOG, 'msgid "What to do next"', '# Ask.\nmsgid "What to do next"')
    assert main(["update", "-q"]) == 0
    git("add", "-A", "locales")
    git("commit", "-q", "-m", "ours")

    git("merge", "-q", "branch")

    joined = (site / CATALOG).read_text("utf-8")
    assert main(["update", "-q"]) == 0
    assert joined == (site / CATALOG).read_text("utf-8")
    assert 'msgid "One more heading"' in joined
    assert "# Ask.\n" in joined
    assert 'msgid "What to do next"\nmsgstr "Ensuite"' in joined
