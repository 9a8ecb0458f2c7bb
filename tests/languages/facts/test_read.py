"""What a text states, kind by kind, where the comparison alone would not show it."""

from decimal import Decimal

import pytest

from diptych.languages.facts import (
    CalendarDate,
    Clock,
    FactKind,
    Measure,
    Money,
    Value,
    YearSpan,
    read,
)
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        (ENGLISH, "1,234.5", FactKind.NUMBER, Decimal("1234.5")),
        (FRENCH, "1 234,5", FactKind.NUMBER, Decimal("1234.5")),
        (FRENCH, "1,234", FactKind.NUMBER, Decimal("1.234")),
        (ENGLISH, "$1.5 million", FactKind.MONEY, Money(Decimal(1_500_000), "CAD")),
        (FRENCH, "1,5 M$", FactKind.MONEY, Money(Decimal(1_500_000), "CAD")),
        (FRENCH, "2 billions de cellules", FactKind.NUMBER, Decimal(2 * 10**12)),
        (FRENCH, "quatre-vingt-dix-sept", FactKind.NUMBER, Decimal(97)),
        (FRENCH, "deux cent trois mille", FactKind.NUMBER, Decimal(203_000)),
        (ENGLISH, "twenty-first", FactKind.ORDINAL, Decimal(21)),
        (FRENCH, "vingt et unième", FactKind.ORDINAL, Decimal(21)),
        (FRENCH, "XIVe", FactKind.ORDINAL, Decimal(14)),
        (FRENCH, "le 1er mai", FactKind.DATE, CalendarDate(month=5, day=1)),
        (ENGLISH, "12:30 a.m.", FactKind.TIME, Clock(0, 30)),
        (FRENCH, "0 h 30", FactKind.TIME, Clock(0, 30)),
        (ENGLISH, "FY 2022-23", FactKind.YEAR_SPAN, YearSpan(2022, 2023)),
        (ENGLISH, "the '90s", FactKind.DECADE, Decimal(1990)),
        (
            FRENCH,
            "5 km",
            FactKind.MEASURE,
            Measure(Decimal(5000), "length", Decimal(5)),
        ),
        (ENGLISH, "+1 819 555 5555", FactKind.TELEPHONE, "8195555555"),
        (FRENCH, "(PDF, 70 ko)", FactKind.DOWNLOAD, "PDF,70KO"),
        (ENGLISH, "anna.2@canada.ca", FactKind.ADDRESS, "ANNA.2@CANADA.CA"),
    ],
)
def test_reading(language: LanguageCode, text: str, kind: FactKind, value: Value) -> None:
    """The text states this one fact and no other."""
    assert [(kind, value)] == [fact.key for fact in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (ENGLISH, "It may rain."),
        (ENGLISH, "We march on."),
        (FRENCH, "l’après-midi"),
        (FRENCH, "Ce modèle, Le Devoir, Mme Roy"),
        (ENGLISH, "\ufffc"),
        (ENGLISH, ""),
    ],
)
def test_nothing_to_read(language: LanguageCode, text: str) -> None:
    """Words that only look like a fact state none."""
    assert () == read(text, language)


@pytest.mark.parametrize(
    ("language", "text", "readings"),
    [
        (ENGLISH, "12 300", [[12300], [12, 300]]),
        (FRENCH, "12 300", [[12300], [12, 300]]),
        (FRENCH, "12\u00a0300", [[12300], []]),
        (FRENCH, "25,000", [[25], [25000]]),
        (ENGLISH, "10,14", [[Decimal("10.14")], [10, 14]]),
    ],
)
def test_ambiguous_figures_keep_both_readings(
    language: LanguageCode, text: str, readings: list[list[int | Decimal]]
) -> None:
    """A breaking space or a comma may group, part or divide; a no-break space groups (X-00b)."""
    (fact,) = read(text, language)

    assert readings == [[fact.value], [other.value for other in fact.otherwise]]
