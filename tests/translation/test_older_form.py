"""Catalogs in an older form: their translations are carried over, references and all."""

from collections.abc import Mapping
from pathlib import PurePosixPath

import pytest

from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.text import LINK_CONTEXT
from diptych.sources import shape
from diptych.translation import Remembered, carried

PATH = PurePosixPath("release.po")
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


def known(entry: str, *messages: tuple[str | None, str]) -> Mapping[MessageKey, Remembered]:
    """Say what a catalog of one entry knows of today's messages."""
    wanted = [Message(MessageKey(*one), LanguageCode("en"), (), ()) for one in messages]
    return carried((HEADER + entry).encode(), PATH, wanted, shape)


CASES = (
    (
        "an address inside the message",
        "Read [the plan](https://a.ca/en/x) now.",
        "Lisez [le plan](https://a.ca/fr/x) maintenant.",
        "Read [the plan][1] now.",
        "Lisez [le plan][1] maintenant.",
    ),
    (
        "two addresses, in the other order",
        "See [one](https://a.ca/1) and [two](https://a.ca/2).",
        "Voir [deux](https://a.ca/2) et [un](https://a.ca/1).",
        "See [one][1] and [two][2].",
        "Voir [deux][2] et [un][1].",
    ),
    (
        "a typed value inside the message",
        "It costs {money}`2500000 CAD` a year.",
        "Il en coûte {money}`2500000 CAD` par an.",
        "It costs {money} a year.",
        "Il en coûte {money} par an.",
    ),
    (
        "lines broken as the author broke them",
        "Two\\nlines",
        "Deux\\nlignes",
        "Two lines",
        "Deux lignes",
    ),
)


@pytest.mark.parametrize(
    ("old", "translation", "now", "expected"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_an_older_form(old: str, translation: str, now: str, expected: str) -> None:
    """A finished translation comes over finished, in today's form."""
    found = known(f'\nmsgid "{old}"\nmsgstr "{translation}"\n', (None, now))

    remembered = found[MessageKey(None, now)]
    assert (expected, True) == (remembered.text, remembered.certain)


def test_addresses_become_messages() -> None:
    """The French address that stood in a sentence is the translation of the address."""
    found = known(
        '\nmsgid "[A](https://a.ca/en)"\nmsgstr "[B](https://a.ca/fr)"\n',
        (None, "[A][1]"),
        (LINK_CONTEXT, "https://a.ca/en"),
    )

    assert "https://a.ca/fr" == found[MessageKey(LINK_CONTEXT, "https://a.ca/en")].text


def test_a_lost_reference_is_doubted() -> None:
    """A translation that dropped a link is carried over as fuzzy, for somebody to look at."""
    found = known('\nmsgid "[A](https://a.ca/en)"\nmsgstr "B"\n', (None, "[A][1]"))

    assert not found[MessageKey(None, "[A][1]")].certain


def test_fuzzy_stays_fuzzy() -> None:
    """What nobody had confirmed is not confirmed by the way."""
    found = known('\n#, fuzzy\nmsgid "A\\nb"\nmsgstr "C\\nd"\n', (None, "A b"))

    assert not found[MessageKey(None, "A b")].certain


def test_messages_of_today_are_left_alone() -> None:
    """A catalog in today's form knows nothing that it does not hold."""
    assert {} == known('\nmsgid "A"\nmsgstr "B"\n', (None, "A"))
