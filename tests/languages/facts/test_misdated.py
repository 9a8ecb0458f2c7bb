"""A weekday beside a date is checked against the calendar, in each edition by itself."""

import pytest

from diptych.languages.facts import misdated
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("le mardi 11 juin 2025", FRENCH, [3]),
        ("le mercredi 11 juin 2025", FRENCH, []),
        ("le lundi, 18 juillet 2016", FRENCH, []),
        ("Tuesday, June 11, 2025", ENGLISH, [3]),
        ("Wednesday, June 11, 2025", ENGLISH, []),
        ("from Tuesday, March 27 until Thursday, March 29, 2018", ENGLISH, []),
        ("from Monday, March 27 until Thursday, March 29, 2018", ENGLISH, [2]),
        ("Monday, March 27", ENGLISH, []),
        ("on Mondays, from June 11, 2025", ENGLISH, []),
        ("Sunday, February 30, 2025", ENGLISH, []),
    ],
)
def test_weekdays_fit_their_dates(text: str, language: LanguageCode, expected: list[int]) -> None:
    """What comes back is the day that each misdated date falls on; an open year says nothing."""
    assert expected == [found.falls_on for found in misdated(text, language)]
