"""Provinces, territories and cities."""

import pytest

from diptych.model.language import LanguageCode
from diptych.registry import cities, city, city_meant, nearest_province, province, provinces

EN, FR = LanguageCode("en"), LanguageCode("fr")


def test_all_provinces_and_territories() -> None:
    """Ten provinces and three territories, from east to west."""
    codes = [found.code for found in provinces()]

    assert ["NL", "PE", "NS", "NB", "QC", "ON", "MB", "SK", "AB", "BC", "YT", "NT", "NU"] == codes


@pytest.mark.parametrize(
    ("code", "name", "abbreviation", "within", "of"),
    [
        ("QC", "Québec", "Qc", "au Québec", "du Québec"),
        ("ON", "Ontario", "Ont.", "en Ontario", "de l’Ontario"),
        (
            "PE",
            "Île-du-Prince-Édouard",
            "Î.-P.-É.",
            "à l’Île-du-Prince-Édouard",
            "de l’Île-du-Prince-Édouard",
        ),
        (
            "NT",
            "Territoires du Nord-Ouest",
            "T.N.-O.",
            "dans les Territoires du Nord-Ouest",
            "des Territoires du Nord-Ouest",
        ),
    ],
)
def test_provinces_in_french(code: str, name: str, abbreviation: str, within: str, of: str) -> None:
    """Names, abbreviations and prepositions of conventions 4.5."""
    found = province(code)

    assert found is not None
    assert (name, abbreviation, within, of) == (
        found.names[FR],
        found.abbreviations[FR],
        found.within[FR],
        found.of[FR],
    )


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Quebec", "QC"),
        ("québec", "QC"),
        ("Ont", "ON"),
        ("Nouvelle Écosse", "NS"),
        ("Bavaria", None),
    ],
)
def test_what_an_unknown_province_probably_meant(written: str, code: str | None) -> None:
    """Names and abbreviations in either language lead to the code."""
    found = nearest_province(written)

    assert code == found


@pytest.mark.parametrize(
    ("written", "official"),
    [
        ("Montreal", "Montréal"),
        ("Quebec City", "Québec"),
        ("Trois-Rivieres", "Trois-Rivières"),
        ("Montréal", None),
        ("Ottawa", None),
    ],
)
def test_unofficial_forms_of_cities(written: str, official: str | None) -> None:
    """A city has one official form, in English too (E-44)."""
    found = city_meant(written)

    assert official == (found and found.name)


def test_cities_lie_in_known_provinces() -> None:
    """Every city names its province; capitals of provinces are listed."""
    assert [] == [found.name for found in cities() if province(found.province) is None]
    assert [] == [found.capital for found in provinces() if city(found.capital) is None]
