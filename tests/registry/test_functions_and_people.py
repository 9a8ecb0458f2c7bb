"""Functions agree with the person; people are named letter by letter."""

import pytest

from diptych.model.language import LanguageCode
from diptych.registry import (
    Gender,
    function,
    functions_titled,
    institution,
    people,
    person,
    person_named,
    terms,
)

EN, FR = LanguageCode("en"), LanguageCode("fr")


@pytest.mark.parametrize(
    ("key", "gender", "english", "french"),
    [
        ("chief-statistician", Gender.MASCULINE, "Chief Statistician", "statisticien en chef"),
        ("chief-statistician", Gender.FEMININE, "Chief Statistician", "statisticienne en chef"),
        (
            "minister-of-industry",
            Gender.FEMININE,
            "Minister of Industry",
            "ministre de l’Industrie",
        ),
        ("vice-president", Gender.FEMININE, "Vice President", "vice-présidente"),
        (
            "executive-vice-president",
            Gender.MASCULINE,
            "Executive Vice President",
            "vice-président exécutif",
        ),
    ],
)
def test_functions_agree_with_the_person(
    key: str, gender: Gender, english: str, french: str
) -> None:
    """The gender comes from the person (F-93)."""
    found = function(key)

    assert found is not None
    assert (english, french) == (found.title(EN, gender), found.title(FR, gender))


@pytest.mark.parametrize(
    ("title", "language", "keys"),
    [
        ("Statisticienne en chef", FR, ["chief-statistician"]),
        (
            "directeur général",
            FR,
            ["director-general", "executive-director", "chief-executive-officer"],
        ),
        ("Executive Vice President", EN, ["executive-vice-president"]),
        ("directeur exécutif", FR, []),
    ],
)
def test_looking_up_by_title(title: str, language: LanguageCode, keys: list[str]) -> None:
    """Any form of a title is understood, and one title may name several functions."""
    found = functions_titled(title, language)

    assert keys == [known.key for known in found]


def test_speakers_of_the_first_release() -> None:
    """Both speakers are known by name, function and institution."""
    found = [(known.name, known.function, known.institution) for known in people()]

    assert ("Anil Arora", "chief-statistician", "statistics-canada") in found
    assert ("Stéphane Létourneau", "executive-vice-president", "mila") in found


def test_names_are_compared_letter_by_letter() -> None:
    """A missing accent is another name (X-08)."""
    assert person("stephane-letourneau") == person_named("Stéphane Létourneau")
    assert person_named("Stephane Letourneau") is None


def test_people_refer_to_known_rows() -> None:
    """Functions and institutions of people exist."""
    assert [] == [known.name for known in people() if function(known.function) is None]
    assert [] == [known.name for known in people() if institution(known.institution) is None]


def test_an_initialism_of_its_own_in_each_language() -> None:
    """Each language has its own initialisms (F-106)."""
    found = {term.id: term for term in terms()}

    assert {EN: "AI", FR: "IA"} == found["T-97"].abbreviations
    assert {EN: "ML", FR: "AA"} == found["T-98"].abbreviations
