"""Letters that print raises: ordinals and *numéro* in French, nothing in English."""

import pytest

from diptych.languages import LANGUAGES, raise_letters
from diptych.model.inline import Superscript
from diptych.model.style import Style

ENGLISH, FRENCH = LANGUAGES

RAISED: tuple[tuple[str, list[str]], ...] = (
    ("le 1er décembre", ["er"]),
    ("la 1re et la 2e", ["re", "e"]),
    ("les 10es et le XXIe siècle", ["es", "e"]),
    ("François Ier", ["er"]),
    ("le no 3 et les nos 4 et 5", ["o", "os"]),
    ("Vers les 3 cents, Ces mots, Le thème, Les", []),
    ("no man’s land", []),
    ("le fichier a2e et 3.2e", []),
)


@pytest.mark.parametrize(("text", "expected"), RAISED)
def test_french_raises_ordinals(text: str, expected: list[str]) -> None:
    """Only the letters of an ordinal are raised, and the text stays whole."""
    parts = raise_letters(text, FRENCH, Style())
    raised = [part.text for part in parts if isinstance(part, Superscript)]

    assert (expected, text) == (raised, "".join(part.text for part in parts))


def test_english_raises_nothing() -> None:
    """10th stands on the line (E-19)."""
    assert 1 == len(raise_letters("the 10th", ENGLISH, Style()))


def test_plain_style_raises_nothing() -> None:
    """A style for plain text leaves ordinals level (D-16)."""
    assert 1 == len(raise_letters("le 1er", FRENCH, Style(ordinals="plain")))
