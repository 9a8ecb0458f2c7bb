"""Dictionaries: used where the machine has them, and only those of the right country."""

import os
import shutil
from pathlib import Path

import pytest

from diptych.model.language import LanguageCode
from diptych.project.spelling import spellers

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
USUAL = os.pathsep.join(("/usr/share/hunspell", "/usr/share/myspell/dicts"))


def test_a_machine_without_dictionaries() -> None:
    """A language without a dictionary has no speller, rather than one that knows no word."""
    assert {} == spellers((ENGLISH, FRENCH))


def test_another_country_is_another_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dictionary of the United States would teach its spelling."""
    (tmp_path / "en_US.dic").touch()
    (tmp_path / "en_US.aff").touch()
    monkeypatch.setenv("DICPATH", str(tmp_path))

    assert {} == spellers((ENGLISH,))


@pytest.mark.skipif(shutil.which("hunspell") is None, reason="hunspell is not installed")
def test_words_of_canada(monkeypatch: pytest.MonkeyPatch) -> None:
    """What no dictionary has is named, and nothing else."""
    monkeypatch.setenv("DICPATH", USUAL)
    found = spellers((ENGLISH, FRENCH))
    if set(found) != {ENGLISH, FRENCH}:
        pytest.skip("the dictionaries en_CA and fr_CA are not installed")

    assert {"neighbor", "rivver"} == found[ENGLISH](["neighbour", "neighbor", "river", "rivver"])
    assert {"riviére"} == found[FRENCH](["rivière", "riviére", "cœur", "abonnés"])


def test_a_word_is_looked_up_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only new words are asked for, and none where there are none, until the dictionary changes."""
    asked = tmp_path / "asked"
    command = tmp_path / "hunspell"
    command.write_text(f"#!/bin/sh\ntee -a {asked} | grep wrong\necho >> {asked}\n")
    command.chmod(0o755)
    for suffix in (".dic", ".aff"):
        (tmp_path / f"en_CA{suffix}").touch()
    monkeypatch.setenv("DICPATH", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    speller = spellers((ENGLISH,))[ENGLISH]
    answers = [speller(words) for words in (["right", "wrong"], ["wrong"], [], ["more", "right"])]
    (tmp_path / "en_CA.dic").write_text("wrong")
    speller(["right"])

    assert [{"wrong"}, {"wrong"}, set(), set()] == answers
    assert ["right", "wrong", "more", "right"] == asked.read_text().split()
