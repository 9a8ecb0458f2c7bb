"""Terms and names in running text."""

import pytest

from diptych.languages.lexicon import lexicon, names
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")


@pytest.mark.parametrize(
    ("term", "language", "text"),
    [
        ("machine learning", ENGLISH, "Machine learning helps."),
        ("federal institution", ENGLISH, "two federal institutions"),
        ("community of practice", ENGLISH, "Communities of practice"),
        ("corporate signature", ENGLISH, "the corporate signature’s colour"),
        ("institution fédérale", FRENCH, "les institutions fédérales"),
        ("science des données", FRENCH, "la science de données"),
        ("intelligence artificielle", FRENCH, "l’intelligence artificielle"),
        ("appellation légale", FRENCH, "des appellations légales"),
        ("vice-président exécutif", FRENCH, "la vice-présidente exécutive"),
        ("statisticien en chef", FRENCH, "une statisticienne en chef"),
        ("premier ministre", FRENCH, "la première ministre"),
        ("directeur régional", FRENCH, "les directrices régionales"),
        ("objectif national", FRENCH, "des objectifs nationaux"),
    ],
)
def test_terms_are_known_in_any_form(term: str, language: LanguageCode, text: str) -> None:
    """Number, gender, articles and prepositions make no other term."""
    assert {"term"} == lexicon([("term", term)], language).keys(text)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("The Daily", "the daily press"),
        ("Census of Population", "a census of population"),
        ("machine learning", "the machine is learning"),
        ("federal institution", "federal and other institutions"),
    ],
)
def test_what_is_no_term(term: str, text: str) -> None:
    """Names keep their capitals, and words of a term stand together."""
    assert frozenset() == lexicon([("term", term)], ENGLISH).keys(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Statistique Canada", {"sc"}),
        ("l’enquête de Statistique Canada", {"sc"}),
        ("Statistiques Canada", set()),
        ("statistique canada", set()),
        ("l’Agence du revenu du Canada", {"arc"}),
        ("l’Agence de revenu du Canada", set()),
    ],
)
def test_names_are_written_in_one_way(text: str, expected: set[str]) -> None:
    """An official name with a letter more is no official name."""
    known = names([("sc", "Statistique Canada"), ("arc", "Agence du revenu du Canada")])

    assert expected == known.keys(text)


def test_the_longest_name_is_found() -> None:
    """What is part of a longer name is not a name of its own there."""
    known = names([("bank", "Bank of Canada"), ("bdc", "Business Development Bank of Canada")])
    text = "the Business Development Bank of Canada and the Bank of Canada"

    assert [{"bdc"}, {"bank"}] == [set(found.keys) for found in known.find(text)]
