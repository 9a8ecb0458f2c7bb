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
