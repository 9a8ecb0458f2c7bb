"""Institutions are looked up by key, by name, or by something like either."""

import re

import pytest

from diptych.model.language import LanguageCode
from diptych.registry import (
    Gender,
    Institution,
    institution,
    institution_by_name,
    institutions,
    nearest_institution,
)

EN, FR = LanguageCode("en"), LanguageCode("fr")


def known(key: str) -> Institution:
    """An institution that the registry must have."""
    found = institution(key)
    assert found is not None
    return found


def test_statistics_canada() -> None:
    """The institution of the first release, in full (P-91, F-87, F-88)."""
    found = known("statistics-canada")

    assert {EN: "Statistics Canada", FR: "Statistique Canada"} == found.names
    assert {EN: "StatCan", FR: "StatCan"} == found.abbreviations
    assert {EN: "statistics-canada", FR: "statistique-canada"} == found.segments
    assert {FR: Gender.MASCULINE} == found.genders
    assert {} == found.articles
    assert found.federal


def test_mila_takes_part_and_does_not_sign() -> None:
    """A partner is known by its official names, and is not federal (P-13)."""
    found = known("mila")

    assert "Mila – Institut québécois d’intelligence artificielle" == found.names[FR]
    assert not found.federal


@pytest.mark.parametrize(
    ("key", "english", "french"),
    [
        ("government-of-canada", "Government of Canada", "Gouvernement du Canada"),
        (
            "treasury-board-of-canada-secretariat",
            "Treasury Board of Canada Secretariat",
            "Secrétariat du Conseil du Trésor du Canada",
        ),
        ("privy-council-office", "Privy Council Office", "Bureau du Conseil privé"),
        (
            "innovation-science-and-economic-development-canada",
            "Innovation, Science and Economic Development Canada",
            "Innovation, Sciences et Développement économique Canada",
        ),
        ("canadian-heritage", "Canadian Heritage", "Patrimoine canadien"),
        ("global-affairs-canada", "Global Affairs Canada", "Affaires mondiales Canada"),
        ("transport-canada", "Transport Canada", "Transports Canada"),
        (
            "indigenous-services-canada",
            "Indigenous Services Canada",
            "Services aux Autochtones Canada",
        ),
        (
            "natural-sciences-and-engineering-research-council-of-canada",
            "Natural Sciences and Engineering Research Council",
            "Conseil de recherches en sciences naturelles et en génie",
        ),
        ("cifar", "CIFAR", "ICRA"),
    ],
)
def test_names_of_the_conventions(key: str, english: str, french: str) -> None:
    """The inventory and the conventions' own list (6.1) agree."""
    found = known(key)

    assert {EN: english, FR: french} == found.names


def test_a_name_inside_a_sentence() -> None:
    """Common nouns lose their capital inside a French sentence (F-86, F-89)."""
    names = [
        known(key).inside(FR)
        for key in ("department-of-finance-canada", "government-of-canada", "statistics-canada")
    ]

    assert [
        "ministère des Finances Canada",
        "gouvernement du Canada",
        "Statistique Canada",
    ] == names


@pytest.mark.parametrize(
    ("name", "language", "key"),
    [
        ("Statistique Canada", FR, "statistics-canada"),
        ("statistique canada", FR, "statistics-canada"),
        ("ISDE", FR, "innovation-science-and-economic-development-canada"),
        ("Department of Canadian Heritage", EN, "canadian-heritage"),
        ("Statistics Canada", FR, None),
    ],
)
def test_looking_up_by_name(name: str, language: LanguageCode, key: str | None) -> None:
    """Titles and abbreviations are known in their own language only."""
    found = institution_by_name(name, language)

    assert key == (found and found.key)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("statistic-canada", "statistics-canada"),
        ("statscan", "statistics-canada"),
        ("StatCan", "statistics-canada"),
        ("Statistique Canada", "statistics-canada"),
        ("SCT", "treasury-board-of-canada-secretariat"),
        ("heritage-canada", "canadian-heritage"),
        ("mlia", "mila"),
        ("somebody-else", None),
    ],
)
def test_what_an_unknown_key_probably_meant(written: str, meant: str | None) -> None:
    """Slips, abbreviations and names in either language lead to the key."""
    found = nearest_institution(written)

    assert meant == found


def test_segments_are_addresses() -> None:
    """Segments are ASCII, in lower case and hyphenated (P-90), and no two share one."""
    for language in (EN, FR):
        segments = [found.segments[language] for found in institutions() if found.federal]

        assert [] == [
            text for text in segments if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text)
        ]
        assert sorted(set(segments)) == sorted(segments)


def test_addresses_are_secure() -> None:
    """Every address has its scheme."""
    addresses = [address for found in institutions() for address in found.addresses.values()]

    assert [] == [address for address in addresses if not re.match(r"https?://[^\s/]+", address)]


def test_articles_agree() -> None:
    """The French article shows the gender wherever it can."""
    genders = {"le": Gender.MASCULINE, "la": Gender.FEMININE}
    wrong = [
        found.key
        for found in institutions()
        if genders.get(found.articles.get(FR, ""), found.genders.get(FR)) != found.genders.get(FR)
    ]

    assert [] == wrong
