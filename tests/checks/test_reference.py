"""The reference guide: written from the checks, in every language, and never out of date."""

import re
from pathlib import Path

import pytest

from diptych.checks import CHECKS, GUARANTEES
from diptych.checks.check import Scope
from diptych.cli.conventions_guide import guide
from diptych.cli.reference import AREAS, SCOPES, reference
from diptych.cli.speech import speaker
from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode

FOLDER = Path(__file__).parents[2] / "docs" / "reference"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_current(language: LanguageCode) -> None:
    """What stands in docs/ is what `python tools/reference.py` would write."""
    written = (FOLDER / f"checks.{language}.md").read_text("utf-8")

    assert reference(speaker(language)) == written, "run python tools/reference.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_conventions_are_current(language: LanguageCode) -> None:
    """The guide to the conventions is what the registry says today."""
    written = (FOLDER / f"conventions.{language}.md").read_text("utf-8")

    assert guide(language, speaker(language)) == written, "run python tools/reference.py"


def test_the_pages_are_a_pair() -> None:
    """Both pages have the same codes, and lists and examples in the same places."""
    shapes = {_shape(reference(speaker(language))) for language in LANGUAGES}

    assert 1 == len(shapes)


def test_every_check_is_there() -> None:
    """Nothing that the gate does is left unsaid."""
    page = reference(speaker(next(iter(LANGUAGES))))
    codes = re.findall(r"^### (QA\d{3})", page, re.MULTILINE)

    assert [*sorted(one.code for one in CHECKS), *(one.code for one in GUARANTEES)] == codes
    assert set(Scope) == set(SCOPES)
    assert {one.code[2] for one in CHECKS} <= set(AREAS)


def _shape(page: str) -> tuple[str, ...]:
    """Leave of a page what no translation changes."""
    return tuple(re.findall(r"^(?:### \S+|#+|    (?=\S)|-(?= ))", page, re.MULTILINE))
