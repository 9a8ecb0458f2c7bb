"""Numbers in words, spelled by rule up to a thousand million, read as what they say."""

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from diptych.languages.facts import read
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")

ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
UNITES = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit"),
    "dix-neuf",
)
DIZAINES = (
    *("", "", "vingt", "trente", "quarante", "cinquante"),
    *("soixante", "soixante", "quatre-vingt", "quatre-vingt"),
)


def in_english(number: int) -> str:
    """Spell a number in Canadian English."""
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            high, low = divmod(number, size)
            joint = " and " if low and size == 100 else " "
            return f"{in_english(high)} {name}" + (f"{joint}{in_english(low)}" if low else "")
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


def in_french(number: int) -> str:
    """Spell a number in French, without the plural marks."""
    if number >= 10**6:
        high, low = divmod(number, 10**6)
        return f"{in_french(high)} million" + (f" {in_french(low)}" if low else "")
    for size, name in ((1000, "mille"), (100, "cent")):
        if number >= size:
            high, low = divmod(number, size)
            before = f"{in_french(high)} " if high > 1 else ""
            return f"{before}{name}" + (f" {in_french(low)}" if low else "")
    if number < 20:
        return UNITES[number]
    ten = number // 10
    rest = number % 10 + (10 if ten in (7, 9) else 0)
    joint = " et " if rest in (1, 11) and ten < 8 else "-"
    return DIZAINES[ten] + (f"{joint}{UNITES[rest]}" if rest else "")


@given(st.integers(0, 999_999_999))
@example(0)
@example(71)
@example(97)
def test_english_words_are_worth_their_number(number: int) -> None:
    """However long the words, they are one number and no other."""
    assert [Decimal(number)] == [fact.value for fact in read(in_english(number), ENGLISH)]


@given(st.integers(0, 999_999_999))
@example(0)
@example(71)
@example(97)
def test_french_words_are_worth_their_number(number: int) -> None:
    """Soixante-dix and quatre-vingt-dix go on counting by scores."""
    assert [Decimal(number)] == [fact.value for fact in read(in_french(number), FRENCH)]
