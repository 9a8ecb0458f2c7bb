"""Waivers: somebody's word for a finding, bound to the texts it was given for."""

import shutil
from pathlib import Path

import pytest

from diptych.cli import main

MODEL = Path(__file__).parents[1] / "projects" / "msgstr-breaks-markup"
CATALOG = Path("locales/fr_CA/LC_MESSAGES/release.po")
WAIVERS = Path("locales/waivers.toml")


@pytest.fixture
def names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> set[str]:
    """A project with findings, and the names that their waivers could have."""
    root = tmp_path / "project"
    shutil.copytree(MODEL, root)
    monkeypatch.chdir(root)
    main(["check", "--verbose", "--lang", "en"])
    shown = capsys.readouterr().err.splitlines()
    return {line.split()[-1] for line in shown if "diptych waive" in line}


def test_what_somebody_answers_for_stands_against_nothing(
    names: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """With a waiver for every finding, the project may be published."""
    for name in names:
        _waive(name)
    capsys.readouterr()

    assert main(["check", "--lang", "en"]) == 0
    assert capsys.readouterr().err == ""


def test_an_edit_wakes_the_finding(names: set[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A waiver is for two texts: with a word of one changed, it is nobody's word any more."""
    for name in names:
        _waive(name)
    CATALOG.write_text(CATALOG.read_text("utf-8").replace("Le plan", "Ce plan"), "utf-8")
    capsys.readouterr()

    assert main(["check", "--lang", "en"]) == 1

    said = capsys.readouterr().err
    assert "QA201 the translation does not have" in said
    assert "QA817 nothing needs the waiver" in said


def test_a_waiver_given_twice_is_one_line(names: set[str]) -> None:
    """The later word replaces the earlier one."""
    name = min(names)
    _waive(name, "First.")
    _waive(name, "Second.")

    (line,) = WAIVERS.read_text("utf-8").splitlines()
    assert line.startswith(f"{name} = {{ author = ")
    assert line.endswith('reason = "Second." }')


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("QA101-000000000000", "nobody can waive QA101"),
        ("QA101", "no name of a waiver"),
        ("QA000-000000000000", "no name of a waiver"),
    ],
)
@pytest.mark.usefixtures("names")
def test_what_nobody_can_answer_for(
    name: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An untranslated text is published by nobody's word; and a name is a name."""
    assert _waive(name) == 2
    assert said in capsys.readouterr().err
    assert not WAIVERS.exists()


@pytest.mark.parametrize("missing", ["author", "date", "reason"])
@pytest.mark.usefixtures("names")
def test_a_waiver_says_who_and_when_and_why(
    missing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line without one of the three makes the whole file unusable."""
    said = {"author": '"A. Roy"', "date": "2026-11-22", "reason": '"Why."'}
    del said[missing]
    inside = ", ".join(f"{key} = {value}" for key, value in said.items())
    WAIVERS.write_text(f"QA201-000000000000 = {{ {inside} }}\n", "utf-8")

    assert main(["check", "--lang", "en"]) == 1
    assert f"`QA201-000000000000.{missing}` is missing" in capsys.readouterr().err


@pytest.mark.usefixtures("names")
def test_an_empty_reason_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written when what was said cannot stand."""
    assert _waive("QA201-000000000000", " ") == 1
    assert "DP609 the waiver `QA201-000000000000` has an empty `reason`" in capsys.readouterr().err
    assert not WAIVERS.exists()


def _waive(name: str, reason: str = "Both are right.") -> int:
    return main(["waive", name, "--as", "A. Roy", "--reason", reason, "--lang", "en", "-q"])
