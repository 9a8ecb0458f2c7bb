"""Which language a text is in: sure where it says so, and in doubt about names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.languages.identification import SIGNS, evidence, foreign_runs, identify
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will publish the report soon.", ENGLISH),
        ("Nous publierons le rapport sous peu.", FRENCH),
        ("The rivers are cleaner", ENGLISH),
        ("Prochaines étapes du projet", FRENCH),
        ("l’eau d’ici", FRENCH),
        ("Statistics Canada", None),
        ("Statistique Canada", None),
        ("Anil Arora, Mila", None),
        ("Pays-d’en-Haut", None),
        ("Lorem ipsum dolor sit amet", None),
        ("https://example.ca/the/report/of/the/year", None),
        ("Nous savons que “the report is in the fall”", None),
        ("ᐃᓄᒃᑎᑐᑦ", None),
        ("", None),
    ],
)
def test_texts(text: str, expected: LanguageCode | None) -> None:
    """Function words decide; names, addresses and halves of two languages do not."""
    assert expected == identify(text)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Le ministère the report will be published in the fall.",
            FRENCH,
            ["the report will be published in the fall"],
        ),
        (
            "We say que nous publierons le rapport dans la semaine, and that is all.",
            ENGLISH,
            ["que nous publierons le rapport dans la semaine"],
        ),
        ("L’Alliance of the North a parlé.", FRENCH, []),
        ("Le rapport sera publié sous peu.", FRENCH, []),
        ("the report \ufffc of the \ufffc in the year and so on", FRENCH, []),
    ],
)
def test_foreign_runs(text: str, language: LanguageCode, expected: list[str]) -> None:
    """A run is long enough to be a sentence, and ends where something else stands."""
    assert expected == [text[start:end] for start, end in foreign_runs(text, language)]


@given(st.text())
def test_nothing_is_weighed_twice(text: str) -> None:
    """Evidence is never negative, and doubling a text doubles it."""
    once, twice = evidence(text), evidence(f"{text}\n{text}")

    assert all(weight >= 0 for weight in once.values())
    assert {code: 2 * weight for code, weight in once.items()} == twice


def test_what_both_have_is_in_both_lists() -> None:
    """A word that is common in both languages gives neither away."""
    shared = SIGNS[ENGLISH].words & SIGNS[FRENCH].words

    assert {"on", "me", "plus"} - shared <= {"plus"}
    assert {None} == {identify(word) for word in shared}
