"""How far catalogs are, in messages and words, and what to do next."""

from pathlib import PurePosixPath

import pytest

from diptych.model.catalog import Catalog, Translation
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.translation.progress import Tally, measure
from diptych.translation.words import count_words

PATH = PurePosixPath("release.po")
DONE, UNSURE, EMPTY, GONE = (
    MessageKey(None, source)
    for source in ("Two words", "Three words here", "Four words stand here", "Old")
)
DONE_ENTRY = Translation("Deux mots", fuzzy=False, line=4)
UNSURE_ENTRY = Translation("Trois mots ici", fuzzy=True, line=8)
EMPTY_ENTRY = Translation("", fuzzy=False, line=12)


def catalog(translations: dict[MessageKey, Translation]) -> Catalog:
    """Make a catalog of given translations."""
    return Catalog("release", LanguageCode("fr"), PATH, translations)


def messages(*keys: MessageKey) -> list[Message]:
    """Make messages of given keys."""
    return [Message(key, LanguageCode("en"), (), ()) for key in keys]


def test_messages_and_words_by_state() -> None:
    """Each message counts under one state; what fell out of the source counts as stale."""
    held = {DONE: DONE_ENTRY, UNSURE: UNSURE_ENTRY, EMPTY: EMPTY_ENTRY, GONE: DONE_ENTRY}

    found = measure(messages(DONE, UNSURE, EMPTY), catalog(held))

    assert Tally(1, 2) == found.translated
    assert Tally(1, 3) == found.fuzzy
    assert Tally(1, 4) == found.missing
    assert Tally(1, 1) == found.stale
    assert Tally(3, 9) == found.total
    assert not found.complete


NEXT: tuple[tuple[dict[MessageKey, Translation], str], ...] = (
    ({}, "Run `diptych update`: release.po is older than its sources."),
    (
        {DONE: DONE_ENTRY, UNSURE: UNSURE_ENTRY, EMPTY: EMPTY_ENTRY},
        "Translate 1 message (4 words), first release.po:12.",
    ),
    (
        {DONE: DONE_ENTRY, UNSURE: UNSURE_ENTRY, EMPTY: DONE_ENTRY},
        "Confirm or correct 1 suggestion (3 words), first release.po:8.",
    ),
    ({DONE: DONE_ENTRY, UNSURE: DONE_ENTRY, EMPTY: DONE_ENTRY}, "Nothing is left to translate."),
)


@pytest.mark.parametrize(("held", "expected"), NEXT)
def test_what_to_do_next(held: dict[MessageKey, Translation], expected: str) -> None:
    """The most urgent thing is named, with its place: update, translate, confirm."""
    found = measure(messages(DONE, UNSURE, EMPTY), catalog(held))

    assert expected == found.next.english()


WORDS = (
    ("Statistics Canada", 2),
    ("**Bold** and *stressed*", 3),
    ("See [the report][1] of {date}.", 4),
    ("Call `diptych status` now", 2),
    ("2.5% of $1,250,000", 3),
    ("l’apprentissage automatique", 2),
    ("%(title)s - Canada.ca", 1),
    ("https://www.canada.ca/en.html", 0),
    ("", 0),
)


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_are_those_to_translate(text: str, expected: int) -> None:
    """Markup, placeholders, code and addresses are no words."""
    assert expected == count_words(text)
