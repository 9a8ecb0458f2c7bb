"""Mending: what `check --fix` may change in a text, and what it never does."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.checks import mended
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.place import Place
from diptych.model.style import Style
from diptych.model.text import LINK_CONTEXT, Reference, Text
from diptych.sources import parse_inline, plain

FRENCH = LanguageCode("fr")
WORDS = st.lists(
    st.sampled_from(
        [
            *"aé1 .,;:!?'\"«»“”()[]*_`&<>{}\\-–…$%\u00a0",
            "**",
            "](1)",
            "{date}",
            "[^1]",
            "&nbsp;",
            "\\*",
        ]
    ),
    max_size=40,
).map("".join)
"""Prose, marks and the markup of messages, in any order."""


def french(markdown: str, **fields: object) -> Text:
    """Make a French text with one link and one value to refer to."""
    references = (
        Reference("1", "link", "https://example.ca/a'b"),
        Reference("date", "date", "2026-11-22"),
    )
    place = Place(PurePosixPath("case.po"), 1)
    return Text(markdown, FRENCH, phrase("paragraph"), place, references, **fields)  # type: ignore[arg-type]  # context, as a test says


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("L'eau", "L’eau"),
        ('Il a dit "oui".', "Il a dit «\u00a0oui\u00a0»."),
        ("**Note** : `l'eau` coûte 5 %", "**Note**\u00a0: `l'eau` coûte 5\u00a0%"),
        ("[l'eau][1] ?", "[l’eau][1]?"),
        ("le {date} : l'eau", "le {date}\u00a0: l’eau"),
        ("l'eau[^1] !", "l’eau[^1]!"),
        ("[the water's]{lang=en} d'ici", "[the water's]{lang=en} d’ici"),
        ("5&nbsp;% d'eau \\*", "5&nbsp;% d’eau \\*"),
        ("https://example.ca/l'eau", "https://example.ca/l'eau"),
    ],
)
def test_only_prose_is_mended(written: str, expected: str) -> None:
    """Code, addresses, references and passages in another language stay as they are."""
    assert expected == mended(french(written), Style())


def test_addresses_are_no_prose() -> None:
    """A message that is an address is never touched."""
    assert "/l'eau" == mended(french("/l'eau", context=LINK_CONTEXT), Style())


@given(WORDS)
def test_letters_digits_and_markup_stay(markdown: str) -> None:
    """Mending changes signs and spaces, and neither a letter, nor a digit, nor what is marked."""
    text = french(markdown)
    after = french(mended(text, Style()))

    assert _letters(text) == _letters(after)
    assert [type(node) for node in parse_inline(text)] == [type(n) for n in parse_inline(after)]


@given(WORDS)
def test_mending_twice_is_mending_once(markdown: str) -> None:
    """A mended catalog has nothing left that is certain."""
    once = mended(french(markdown), Style())

    assert once == mended(french(once), Style())


def _letters(text: Text) -> str:
    return "".join(filter(str.isalnum, plain(parse_inline(text))))
