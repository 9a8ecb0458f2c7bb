"""What holds for every value, text and pattern, not only for those in the tables."""

import datetime as dt
import re
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from diptych.languages.facts import compare, read
from diptych.languages.facts.read import GRAMMARS
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
MOIS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
SPACES = " \u00a0\u202f\u2009"
FORM = "QA308"


def english_number(value: Decimal, style: int) -> str:
    """Write a number as English does, grouped or not."""
    return f"{value:,}" if style % 2 else f"{value}"


def french_number(value: Decimal, style: int) -> str:
    """Write a number as French does, with any of the spaces that are in use."""
    space = SPACES[style % len(SPACES)]
    return f"{value:,}".replace(",", space).replace(".", ",")


def english_date(value: dt.date, style: int) -> str:
    """Write a date in one of the English ways."""
    month = MONTHS[value.month - 1]
    day, year = value.day, value.year
    return (
        f"{month} {day}, {year}",
        f"{month}\u00a0{day}, {year}",
        f"{day} {month} {year}",
        f"{month[:3]} {day}, {year}" if month != "May" else f"{month} {day}, {year}",
        value.isoformat(),
    )[style % 5]


def french_date(value: dt.date, style: int) -> str:
    """Write a date in one of the French ways."""
    day = "1er" if value.day == 1 else str(value.day)
    month = MOIS[value.month - 1]
    return (
        f"le {day} {month} {value.year}",
        f"le {day}\u00a0{month}\u00a0{value.year}",
        f"{day} {month.upper()} {value.year}",
        f"{value.day} {month} {value.year}",
        value.isoformat(),
    )[style % 5]


def english_time(value: dt.time, style: int) -> str:
    """Write a time on the twelve-hour clock."""
    hour, half = value.hour % 12 or 12, "pm" if value.hour >= 12 else "am"
    half = (half, f"{half[0]}.m.", half.upper())[style % 3]
    minutes = f":{value.minute:02}" if value.minute or style % 2 else ""
    return f"{hour}{minutes} {half}"


def french_time(value: dt.time, style: int) -> str:
    """Write a time on the twenty-four-hour clock."""
    space = ("", " ", "\u00a0")[style % 3]
    minutes = f"{space}{value.minute:02}" if value.minute else ""
    return f"{value.hour}{space}h{minutes}"


def rendered(value: object, style: int) -> tuple[str, str]:
    """Write a value in both languages."""
    match value:
        case Decimal():
            number = english_number(value, style), french_number(value, style // 2)
            english, french = (
                ("{}", "{}"),
                ("{} people", "{} personnes"),
                ("${}", "{} $"),
                ("${} million", "{}\u00a0millions de dollars"),
                ("${}M", "{} M$"),
                ("US${}", "{} $ US"),
                ("{}%", "{}\u00a0%"),
                ("{} per cent", "{} pour cent"),
                ("{} km", "{} kilomètres"),
                ("{} billion cells", "{} milliards de cellules"),
            )[style % 10]
            return english.format(number[0]), french.format(number[1])
        case dt.date():
            return english_date(value, style), french_date(value, style // 5)
        case dt.time():
            return english_time(value, style), french_time(value, style // 6)
    raise TypeError(value)


VALUES = st.one_of(
    st.decimals(min_value=0, max_value=10**9, places=0),
    st.decimals(min_value=0, max_value=10**6, places=1),
    st.decimals(min_value=0, max_value=10**6, places=2),
    st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)),
    st.times().map(lambda time: time.replace(second=0, microsecond=0)),
)


@given(VALUES, st.integers(0, 59))
def test_a_value_equals_itself_in_both_languages(value: object, style: int) -> None:
    """Ten ways of writing a number, five of a date and six of a time all compare equal."""
    english, french = rendered(value, style)
    found = compare(f"We noted {english} there.", ENGLISH, f"On a noté {french} sur place.", FRENCH)

    assert () == found


@given(VALUES, st.integers(0, 59), st.data())
def test_one_changed_digit_is_always_seen(value: object, style: int, data: st.DataObject) -> None:
    """Whatever digit of the translation is changed to whatever other, something is reported."""
    english, french = rendered(value, style)
    places = [place for place, character in enumerate(french) if character.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from("0123456789"))
    assume(digit != french[place])
    changed = french[:place] + digit + french[place + 1 :]
    found = compare(f"We noted {english}.", ENGLISH, f"On a noté {changed}.", FRENCH)

    assert [] != [mismatch for mismatch in found if mismatch.code != FORM]


PIECES = st.sampled_from(
    [
        *("12", "300", "1,5", "2.5", "1er", "21st", "9 h", "1:30", "p.m.", "ET", "HE", "2022-23"),
        *("June", "juin", "May", "mai", "mardi", "$", "%", "million", "milliards", "de", "to", "à"),
        *(
            "cent",
            "deux",
            "quatre-vingt",
            "twenty",
            "and",
            "et",
            "COVID-19",
            "5(2)",
            "km",
            "(",
            ")",
        ),
        *(
            "613-999-9900",
            "K1A 0S5",
            "every 4 months",
            "half",
            "années 1990",
            "XXIe",
            "\ufffc",
            ",",
        ),
    ]
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", "", "\u00a0", ", "])), max_size=20).map(
    lambda pieces: "".join(word + space for word, space in pieces)
)


@given(st.one_of(TEXTS, st.text(max_size=80)), st.sampled_from([ENGLISH, FRENCH]))
def test_facts_stand_where_they_say(text: str, language: LanguageCode) -> None:
    """The span of a fact cuts its own words out of the text that was read."""
    facts = read(text, language)

    assert [text[slice(*fact.span)] for fact in facts] == [fact.text for fact in facts]


@given(TEXTS, st.sampled_from([ENGLISH, FRENCH]))
def test_a_text_agrees_with_itself(text: str, language: LanguageCode) -> None:
    """However confused the figures are, only their form can be reported."""
    found = compare(text, language, text, language)

    assert [] == [mismatch for mismatch in found if mismatch.code != FORM]


@given(TEXTS, TEXTS)
def test_agreement_is_symmetrical(english: str, french: str) -> None:
    """What is reported from one side is reported from the other."""
    there = compare(english, ENGLISH, french, FRENCH)
    back = compare(french, FRENCH, english, ENGLISH)

    assert len(there) == len(back)


@pytest.mark.parametrize("language", [ENGLISH, FRENCH])
def test_every_repetition_is_bounded(language: LanguageCode) -> None:
    """No pattern can cost more than a constant at one character: reading is linear."""
    unbounded = []
    grammar = GRAMMARS[language]
    for recogniser in (*grammar.figured, *grammar.spelled):
        bare = re.sub(r"\\.|\[(?:\\.|[^\]])*\]", "x", recogniser.pattern.pattern)
        unbounded += re.findall(r".{0,20}(?:[*+]|\{\d+,\}).{0,20}", bare)

    assert [] == unbounded
