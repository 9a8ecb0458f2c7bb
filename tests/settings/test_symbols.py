"""`[symbols]`: pictures of the federal symbols, which only an institution may supply (L-42)."""

import pytest

from diptych.model.diagnostic import InputError
from diptych.settings import read

LANGUAGES = 'languages = ["en", "fr"]\n'
SIGNATURES = """[symbols]
signatures = { en = "img/signature-eng.svg", fr = "img/signature-fra.svg" }
wordmark = "img/wordmark.svg"
"""


def test_no_symbols() -> None:
    """A project without pictures says its symbols in words."""
    symbols = read(LANGUAGES).symbols

    assert ({}, None) == (symbols.signatures, symbols.wordmark)


def test_symbols() -> None:
    """Pictures are named relative to the templates, and stand below `assets` when published."""
    symbols = read(LANGUAGES + SIGNATURES).symbols

    assert {
        "en": "assets/img/signature-eng.svg",
        "fr": "assets/img/signature-fra.svg",
    } == symbols.signatures
    assert "assets/img/wordmark.svg" == symbols.wordmark


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ('[symbols.signatures]\nen = "a.svg"\n', "DP116"),
        ('[symbols]\nwordmark = "../a.svg"\n', "DP117"),
        ('[symbols]\nwordmark = "a.docx"\n', "DP117"),
        ('[symbols]\nword_mark = "a.svg"\n', "DP103"),
    ],
)
def test_wrong_symbols(table: str, code: str) -> None:
    """One edition signed and another not, or something that is no picture, is said."""
    with pytest.raises(InputError) as raised:
        read(LANGUAGES + table)

    assert [code] == [found.code for found in raised.value.diagnostics]
