"""Pages that come in and texts that go out and come back, on the command line."""

import csv
import io
from pathlib import Path, PurePosixPath

import pytest

from diptych.cli import main
from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.translation import read
from diptych.translation.interchange import FORMS

FRENCH = LanguageCode("fr")
ENGLISH_PAGE = """---
title: A new program
date: 2024-05-06
---
The program begins on June 1, 2024.

Read [the guide](https://www.canada.ca/en/guide.html).
"""
FRENCH_PAGE = """---
title: Un nouveau programme
date: 2024-05-06
---
Le programme débute le 1er juin 2024.

Lisez [le guide](https://www.canada.ca/fr/guide.html).
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Start a project, and go there."""
    folder = tmp_path / "project"
    main(["init", str(folder), "--lang", "en"])
    monkeypatch.chdir(folder)
    return folder


def run(*words: str) -> int:
    """Run the program in English."""
    return int(main([*words, "--lang", "en"]))


def catalog(root: Path, domain: str) -> dict[str, str]:
    """Read the translations of a release."""
    path = root / "locales" / LANGUAGES[FRENCH].catalog / "LC_MESSAGES" / f"{domain}.po"
    held = read(path.read_bytes(), PurePosixPath(path.name), domain, FRENCH)
    return {key.source: one.text for key, one in held.translations.items() if not one.fuzzy}


def files(root: Path) -> list[Path]:
    """List everything in a project but the state that may be lost."""
    return [one for one in sorted(root.rglob("*")) if ".diptych" not in one.parts]


def pages(folder: Path) -> tuple[str, str]:
    """Write a pair of pages."""
    files = folder / "program.en.md", folder / "program.fr.md"
    for file, text in zip(files, (ENGLISH_PAGE, FRENCH_PAGE), strict=True):
        file.write_text(text, "utf-8")
    return str(files[0]), str(files[1])


def test_import(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pair of pages becomes a source and its catalog; what only a person knows is listed."""
    assert 0 == run("import", *pages(tmp_path))

    said = capsys.readouterr()
    assert {
        "A new program": "Un nouveau programme",
        "The program begins on June 1, 2024.": "Le programme débute le 1er juin 2024.",
        "Read [the guide][1].": "Lisez [le guide][1].",
        "https://www.canada.ca/en/guide.html": "https://www.canada.ca/fr/guide.html",
    } == catalog(root, "program")
    source = (root / "content" / "program" / "index.md").read_text("utf-8")
    assert "date = 2024-05-06\n" in source
    assert 'fr = "un-nouveau-programme"\n' in source
    assert "DP213 no issuing institution is named" in said.err + said.out
    assert "kind = " not in source


def test_imported_release_is_published_when_it_is_completed(root: Path, tmp_path: Path) -> None:
    """What the pages do not say is all that a person adds."""
    run("import", *pages(tmp_path))
    source = root / "content" / "program" / "index.md"
    known = 'kind = "news-release"\ninstitutions = ["statistics-canada"]\nlanguage'
    source.write_text(source.read_text("utf-8").replace("language", known, 1), "utf-8")

    assert 0 == run("update")
    assert 0 == run("check", "--quiet")


@pytest.mark.parametrize(
    ("words", "code", "status"),
    [
        (["program.fr.md", "program.fr.md"], "DP341", 1),
        (["program.en.md", "nowhere.md"], "DP630", 2),
        (["program.en.md", "program.fr.md", "--release", "first-release"], "DP631", 2),
        (["program.en.md", "program.fr.md", "--release", "../Out"], "DP632", 2),
        (["publication.toml", "program.fr.md"], "DP217", 1),
    ],
)
def test_import_refuses(
    root: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: str, status: int
) -> None:
    """What cannot be imported is refused in a sentence, and nothing is written."""
    pages(root)
    before = files(root)

    assert status == run("import", *words)
    assert code in capsys.readouterr().err
    assert before == files(root)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_export_and_bring(root: Path, form: str) -> None:
    """What goes out and comes back unchanged changes no catalog."""
    before = catalog(root, "first-release")

    assert 0 == run("export", "--to", form, "first-release")
    file = root / "exchange" / f"first-release.fr{FORMS[form].suffix}"
    assert file.is_file()
    if form != "tmx":
        assert 0 == run("bring", str(file))
    assert before == catalog(root, "first-release")


def test_bring_takes_what_was_translated(root: Path) -> None:
    """A translator's work stands in the catalog afterwards, and a conflict is told."""
    run("export", "--to", "csv")
    file = root / "exchange" / "first-release.fr.csv"
    rows = list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
    source, before = rows[1][2], rows[1][3]
    rows[1][3] = "Une nouvelle traduction"
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows(rows)
    file.write_text(stream.getvalue(), "utf-8")

    assert 0 == run("bring", str(file))
    assert "Une nouvelle traduction" == catalog(root, "first-release")[source]

    file.write_text(stream.getvalue().replace("Une nouvelle", "Une autre"), "utf-8")

    assert before != "Une nouvelle traduction"
    assert 1 == run("bring", str(file))
    assert "Une nouvelle traduction" == catalog(root, "first-release")[source]
