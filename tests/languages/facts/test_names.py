"""Names are the same in every edition, letter by letter; acronyms are defined once (X-08, X-13)."""

import pytest

from diptych.languages.facts import acronyms, misspellings
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("said Lukas Chrostowski", "a dit Lucas Chrostowski"),
        ("Anna Tremblay-Okafor", "Anna Trmeblay-Okafor"),
        ("the Honourable Melanie Joly", "l’honorable Mélanie Joly"),
        ("Anna Okafor’s report", "le rapport d’Anna Okofor"),
    ],
)
def test_near_misses_are_found(english: str, french: str) -> None:
    """One word alike and one with a slip or two: that is one person, spelled in two ways."""
    assert 1 == len(misspellings(english, ENGLISH, french, FRENCH))


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("said Lucas Chrostowski", "a dit Lucas Chrostowski"),
        ("Erin O’Gorman", "Erin O'Gorman"),
        ("Anna Okafor’s report", "le rapport d’Anna Okafor"),
        ("Anna and Hanna Okafor", "Anna Okafor et Hanna Okafor"),
        ("Captain Marc Larouche", "Capitaine Marc Larouche"),
        ("Winnipeg North", "Winnipeg Nord"),
        ("Transport Canada", "Transports Canada"),
        ("Ann Lee and Anna Roy", "Anna Roy et Ann Lee"),
        ("Ann Lee", "Anna Roy"),
        ("Pierre Roy", "Marie Roy"),
    ],
)
def test_other_differences_are_not(english: str, french: str) -> None:
    """Titles, directions and institutions are translated; relatives share a name."""
    assert () == misspellings(english, ENGLISH, french, FRENCH)


def test_acronyms_know_whether_they_are_defined() -> None:
    """An acronym in parentheses behind words is defined there."""
    text = "The Canada Revenue Agency (CRA) and the RCMP met; (FAQ) the CRA left. A-B"

    assert [("CRA", True), ("RCMP", False), ("FAQ", False), ("CRA", False)] == [
        (acronym.text, acronym.defined) for acronym in acronyms(text)
    ][:4]
