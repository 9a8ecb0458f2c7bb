"""The test vectors of the conventions (section 9), code point by code point."""

import datetime as dt

import pytest

from diptych.languages import (
    LANGUAGES,
    dateline,
    enumerate_names,
    label,
    lint,
    plural_index,
    show,
    slug,
    typeset,
)
from diptych.model.document import Locality
from diptych.model.language import LanguageCode
from diptych.model.style import PROFILES, Style
from languages.notation import shown, written

ENGLISH, FRENCH = LANGUAGES
CANADA_CA = PROFILES["canada.ca"]

VALUES = (
    ("V-01", "date", "2026-11-22", "November⍽22, 2026", "22⍽novembre 2026"),
    ("V-02", "date", "2026-12-01", "December⍽1, 2026", "1er⍽décembre 2026"),
    ("V-03", "date-in-sentence", "2026-11-22", "November⍽22, 2026", "le 22⍽novembre 2026"),
    (
        "V-04",
        "date-with-weekday",
        "2026-11-22",
        "Sunday, November⍽22, 2026",
        "dimanche 22⍽novembre 2026",
    ),
    ("V-05", "time", "13:30", "1:30⍽pm", "13⍽h⍽30"),
    ("V-06", "time", "08:05", "8:05⍽am", "8⍽h⍽05"),
    ("V-07", "time", "09:00", "9⍽am", "9⍽h"),
    ("V-08", "time", "12:00", "noon", "midi"),
    ("V-08", "time", "00:00", "midnight", "minuit"),
    ("V-09", "time-range", "09:00/17:00", "9⍽am to 5⍽pm", "de 9⍽h à 17⍽h"),
    ("V-10", "number", "4000", "4,000", "4⍽000"),
    ("V-11", "number", "1234567", "1,234,567", "1⍽234⍽567"),
    ("V-12", "number", "1234.5", "1,234.5", "1⍽234,5"),
    ("V-13", "year", "2026", "2026", "2026"),
    ("V-14", "percent", "0.173", "17.3%", "17,3⍽%"),
    ("V-14", "percent", "0.2", "20%", "20⍽%"),
    ("V-16", "money", "100 CAD", "$100", "100⍽$"),
    ("V-17", "money", "75.25 CAD", "$75.25", "75,25⍽$"),
    ("V-18", "money", "1200.75 CAD", "$1,200.75", "1⍽200,75⍽$"),
    ("V-19", "money", "2500000 CAD", "$2.5⍽million", "2,5⍽millions de dollars"),
    ("V-20", "money", "1000000 CAD", "$1⍽million", "1⍽million de dollars"),
    ("V-21", "money", "1800000 CAD", "$1.8⍽million", "1,8⍽million de dollars"),
    ("V-22", "money", "1200000000 CAD", "$1.2⍽billion", "1,2⍽milliard de dollars"),
    ("V-23", "money", "100 USD", "US$100", "100⍽$⍽US"),
    ("V-24", "ordinal", "1", "first", "1er"),
    ("V-24", "ordinal", "2", "second", "2e"),
    ("V-24", "ordinal", "10", "10th", "10e"),
    ("V-25", "telephone", "1-800-263-1136", "1{-}800{-}263{-}1136", "1{-}800{-}263{-}1136"),
    (
        "V-26",
        "telephone",
        "613-999-9900 ext 123",
        "613{-}999{-}9900 ext.⍽123",
        "613{-}999{-}9900 poste⍽123",
    ),
    ("V-27", "filesize", "5.52 MB", "5.52⍽MB", "5,52⍽Mo"),
    ("V-31", "list", "A; B; C", "A, B and C", "A, B et C"),
    ("V-32", "fiscal-year", "2015/2016", "fiscal year 2015 to 2016", "exercice 2015 à 2016"),
    ("V-38", "number", "-2800", "-2,800", "-2⍽800"),
    ("V-38", "percent", "-0.0%", "-0.0%", "-0,0⍽%"),
)


@pytest.mark.parametrize(("vector", "kind", "content", "english", "french"), VALUES)
def test_values(vector: str, kind: str, content: str, english: str, french: str) -> None:
    """A value typed once stands in both editions as each style wants."""
    texts = [shown(show(kind, content, language, CANADA_CA).text) for language in LANGUAGES]

    assert [english, french] == texts, vector


@pytest.mark.parametrize(
    ("kind", "content", "raised"),
    [("date", "2026-12-01", "er"), ("ordinal", "1", "er"), ("ordinal", "2", "e")],
)
def test_raised_letters(kind: str, content: str, raised: str) -> None:
    """French ordinals are raised where markup can do it (V-02, V-24)."""
    parts = show(kind, content, FRENCH, CANADA_CA).parts

    assert raised == parts[1].text


def test_label() -> None:
    """A label takes its colon, and in French a space before it (V-28)."""
    assert ["Contact:", "Contact⍽:"] == [shown(label("Contact", code)) for code in LANGUAGES]


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        (ENGLISH, "Really?", "Really?"),
        (FRENCH, "Vraiment ?", "Vraiment?"),
        (ENGLISH, "\"He said 'yes'.\"", "“He said ‘yes’.”"),
        (FRENCH, '"Il a dit “oui”."', "«⍽Il a dit “oui”.⍽»"),
    ],
)
def test_prose(language: LanguageCode, typed: str, expected: str) -> None:
    """What is typed plainly comes out set (V-29, V-30)."""
    (result,) = typeset((typed,), language, CANADA_CA)

    assert expected == shown(result)


def test_enumeration() -> None:
    """Names are joined without a serial comma (V-31)."""
    joined = [enumerate_names(("A", "B", "C"), code) for code in LANGUAGES]

    assert ["A, B and C", "A, B et C"] == joined


def test_wire_dateline() -> None:
    """The wire's dateline has city, province and date (V-33)."""
    localities = (Locality("Ottawa", "ON"),)
    lines = [
        shown(dateline(localities, dt.date(2026, 11, 22), code, PROFILES["newswire"]).text)
        for code in LANGUAGES
    ]

    assert [
        "OTTAWA, Ontario, November⍽22, 2026 —",
        "OTTAWA (Ontario), le 22⍽novembre 2026 —",
    ] == lines


def test_slug() -> None:
    """An apostrophe joins, a ligature opens, accents go (V-35)."""
    assert "oeuvre-dia-a-letranger" == slug("Œuvre d’IA à l’étranger")


def test_plural_of_nothing() -> None:
    """Zero is plural in English and singular in French (V-36)."""
    assert [1, 0] == [plural_index(0, code) for code in LANGUAGES]


FINDINGS = (
    (FRENCH, "Bonjour !", "F-04"),
    (FRENCH, "Pourquoi ?", "F-05"),
    (FRENCH, "a ; b", "F-03"),
    (FRENCH, "Contact :", "F-01"),
    (FRENCH, "« mot »", "F-08"),
    (FRENCH, "« mot »", "F-09"),
    (FRENCH, "20%", "F-11"),
    (FRENCH, "$100", "F-14"),
    (FRENCH, "Rendez-vous à 13:30.", "F-64"),
    (FRENCH, "1 décembre", "F-58"),
    (FRENCH, "09 h 00", "F-64"),
    (FRENCH, "2ème", "F-55"),
    (FRENCH, "Le mois de Novembre sera froid.", "F-57"),
    (FRENCH, "l'agence", "F-26"),
    (FRENCH, "E-mail", "F-114"),
    (ENGLISH, "July 31st", "E-10"),
    (ENGLISH, "4:30 p.m.", "E-14"),
    (ENGLISH, "Montreal", "E-44"),
    (FRENCH, "From:", "P-11"),
)


@pytest.mark.parametrize(("language", "text", "convention"), FINDINGS)
def test_lint_finds(language: LanguageCode, text: str, convention: str) -> None:
    """Each lint vector is found under its convention."""
    found = {finding.convention for finding in lint(text, language, CANADA_CA)}

    assert convention in found


CLEAN = (
    "https://www.canada.ca/fr.html",
    "mailto:x@y.ca",
    "1:50⍽000",
    "Bill⍽C-13",
    "{FFFC}",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", CLEAN)
def test_lint_passes(language: LanguageCode, text: str) -> None:
    """Each negative vector is passed over; code and other languages stand as U+FFFC."""
    assert () == lint(written(text), language, CANADA_CA)


def test_statistics_canada_writes_meridiem_with_points() -> None:
    """What one profile reports is another profile's form (D-03)."""
    statcan: Style = PROFILES["statcan"]
    texts = [show("time", "13:30", ENGLISH, statcan).text]
    found = {finding.convention for finding in lint(written("4:30⍽p.m."), ENGLISH, statcan)}

    assert [written("1:30⍽p.m.")] == texts
    assert set() == found
