"""Values beyond the vectors: spans, styles, machine forms, and notations that cannot be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.languages import LANGUAGES, VALUE_KINDS, file_size, parse_value, show
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.model.style import Style
from languages.notation import shown

ENGLISH, FRENCH = LANGUAGES
STYLE = Style()

VALUES = (
    ("date", "2026-11", "November 2026", "novembre 2026"),
    (
        "date-range",
        "2026-03-29/2026-04-04",
        "March⍽29 to April⍽4, 2026",
        "du 29⍽mars au 4⍽avril 2026",
    ),
    ("date-range", "2026-03-01/2026-03-04", "March⍽1 to 4, 2026", "du 1er au 4⍽mars 2026"),
    (
        "date-range",
        "2025-12-29/2026-01-01",
        "December⍽29, 2025, to January⍽1, 2026",
        "du 29⍽décembre 2025 au 1er⍽janvier 2026",
    ),
    ("date-range", "2026-01/2026-03", "January to March 2026", "de janvier à mars 2026"),
    ("date-range", "2026-04/2026-08", "April to August 2026", "d’avril à août 2026"),
    (
        "date-range",
        "2025-10/2026-01",
        "October 2025 to January 2026",
        "d’octobre 2025 à janvier 2026",
    ),
    ("time", "08:30 eastern", "8:30⍽am Eastern time", "8⍽h⍽30, heure de l’Est"),
    ("time-range", "09:00/12:00", "9⍽am to noon", "de 9⍽h à midi"),
    ("years", "2024/2026", "2024 to 2026", "2024 à 2026"),
    ("number", "0.123456", "0.123456", "0,123⍽456"),
    ("number", "0.1234", "0.1234", "0,1234"),
    ("number", "-1234567.5", "-1,234,567.5", "-1⍽234⍽567,5"),
    ("percent", "17.30%", "17.30%", "17,30⍽%"),
    ("percent", "1", "100%", "100⍽%"),
    ("money", "1234567 CAD", "$1,234,567", "1⍽234⍽567⍽$"),
    ("money", "999999 CAD", "$999,999", "999⍽999⍽$"),
    ("money", "2550000 CAD", "$2.55⍽million", "2,55⍽millions de dollars"),
    ("money", "10000000 CAD", "$10⍽million", "10⍽millions de dollars"),
    ("money", "5000000 USD", "US$5⍽million", "5⍽millions de dollars américains"),
    ("money", "-5000000 EUR", "-€5⍽million", "-5⍽millions d’euros"),
    ("money", "75.5 CAD", "$75.50", "75,50⍽$"),
    ("money", "-5 CAD", "-$5", "-5⍽$"),
    ("ordinal", "1 feminine", "first", "1re"),
    ("ordinal", "21", "21st", "21e"),
    ("ordinal", "112", "112th", "112e"),
    ("list-or", "A; B", "A or B", "A ou B"),
    ("filesize", "53 KB", "53⍽KB", "53⍽Ko"),
    ("filesize", "5520000", "5.52⍽MB", "5,52⍽Mo"),
    ("telephone", "+1 819 555 5555", "+1⍽819⍽555⍽5555", "+1⍽819⍽555⍽5555"),
    ("institution", "statistics-canada", "Statistics Canada", "Statistique Canada"),
    (
        "person",
        "anil-arora",
        "Anil Arora, Chief Statistician",
        "Anil Arora, statisticien en chef",
    ),
)


@pytest.mark.parametrize(("kind", "content", "english", "french"), VALUES)
def test_values(kind: str, content: str, english: str, french: str) -> None:
    """Each language writes the value in its own way."""
    texts = [shown(show(kind, content, language, STYLE).text) for language in LANGUAGES]

    assert [english, french] == texts


STYLES = (
    (Style(meridiem="p.m."), "time", "13:30", "1:30⍽p.m.", "13⍽h⍽30"),
    (Style(minutes="5"), "time", "08:05", "8:05⍽am", "8⍽h⍽5"),
    (Style(four_digits="plain"), "number", "4000", "4000", "4000"),
    (Style(four_digits="plain"), "number", "40000", "40,000", "40⍽000"),
    (Style(spaces="narrow"), "money", "4000 CAD", "$4,000", "4{202F}000{202F}$"),
    (Style(spaces="narrow"), "percent", "20%", "20%", "20{202F}%"),
    (Style(percent="words"), "percent", "20%", "20⍽per cent", "20⍽pour cent"),
    (Style(minus="minus"), "number", "-5", "−5", "−5"),
    (Style(large_sums="sign"), "money", "85000000 CAD", "$85⍽million", "85⍽millions⍽$"),
    (Style(telephone_hyphen="plain"), "telephone", "613-999-9900", "613-999-9900", "613-999-9900"),
)


@pytest.mark.parametrize(("style", "kind", "content", "english", "french"), STYLES)
def test_styles(style: Style, kind: str, content: str, english: str, french: str) -> None:
    """Each choice of section 8 of the conventions shows."""
    texts = [shown(show(kind, content, language, style).text) for language in LANGUAGES]

    assert [english, french] == texts


def test_plain_ordinals_have_no_raised_letters() -> None:
    """A style for plain text keeps 1er in one piece (D-16)."""
    assert 1 == len(show("date", "2026-12-01", FRENCH, Style(ordinals="plain")).parts)


MACHINE = (
    ("date", "2026-11-22", "2026-11-22"),
    ("date", "2026-11", "2026-11"),
    ("date-in-sentence", "2026-12-01", "2026-12-01"),
    ("time", "08:30 eastern", "08:30"),
    ("year", "2026", "2026"),
    ("date-range", "2026-03-29/2026-04-04", None),
    ("telephone", "613-999-9900 ext 123", "tel:+1-613-999-9900;ext=123"),
    ("telephone", "1-800-263-1136", "tel:+1-800-263-1136"),
    ("telephone", "+1 819 555 5555", "tel:+1-819-555-5555"),
    ("money", "5 CAD", None),
)


@pytest.mark.parametrize(("kind", "content", "machine"), MACHINE)
def test_machine_forms(kind: str, content: str, machine: str | None) -> None:
    """Programs get the same form in every language (P-72, D-18)."""
    assert {machine} == {show(kind, content, code, STYLE).machine for code in LANGUAGES}


UNREADABLE = (
    ("date", "2026-02-30"),
    ("date", "22 novembre 2026"),
    ("date", "20261122"),
    ("date-in-sentence", "2026-11"),
    ("date-with-weekday", ""),
    ("date-range", "2026-04-04/2026-03-29"),
    ("date-range", "2026-04-04"),
    ("time", "24:00"),
    ("time", "9:00"),
    ("time", "09:00 martian"),
    ("time-range", "09:00-17:00"),
    ("time-range", "09:00/09:00"),
    ("year", "26"),
    ("years", "2026/2024"),
    ("fiscal-year", "2015/2017"),
    ("number", "4,000"),
    ("number", "4 000"),
    ("number", "٤"),
    ("number", "1" * 40),
    ("percent", "20"),
    ("percent", "20 %%"),
    ("money", "$100"),
    ("money", "100"),
    ("money", "100 XQQ"),
    ("money", "1.234 CAD"),
    ("ordinal", "0"),
    ("ordinal", "1er"),
    ("list", "A;;B"),
    ("filesize", "5 Mo"),
    ("filesize", "1.2.3 MB"),
    ("telephone", "(613) 999-9900"),
    ("telephone", "613-999-990"),
    ("institution", "statistics-canda"),
    ("person", "nobody-at-all"),
    ("colour", "red"),
)


@pytest.mark.parametrize(("kind", "content"), UNREADABLE)
def test_notations_that_cannot_be_read_are_said_and_kept(kind: str, content: str) -> None:
    """What is wrong is a sentence, and what was typed stays visible."""
    assert isinstance(parse_value(kind, content), Phrase)
    assert content == show(kind, content, FRENCH, STYLE).text


@pytest.mark.parametrize(
    ("kind", "example"),
    [(name, text) for name, kind in VALUE_KINDS.items() for text in kind.examples],
)
def test_examples_are_values(kind: str, example: str) -> None:
    """What guides show as an example can be typed."""
    assert not isinstance(parse_value(kind, example), Phrase)


@given(st.sampled_from(tuple(VALUE_KINDS)), st.text(max_size=20), st.sampled_from(tuple(LANGUAGES)))
def test_any_notation_is_shown(kind: str, content: str, language: LanguageCode) -> None:
    """Nothing that an author types stops an edition."""
    assert isinstance(show(kind, content, language, STYLE).text, str)


@given(st.decimals(-(10**14), 10**14, places=2, allow_nan=False))
def test_numbers_keep_their_digits(value: object) -> None:
    """Both languages show the very digits that were typed."""
    expected = [digit for digit in str(value) if digit.isdigit()]
    texts = [show("number", str(value), code, STYLE).text for code in LANGUAGES]

    assert [expected] * 2 == [[digit for digit in text if digit.isdigit()] for text in texts]


@given(st.integers(0, 10**15))
def test_sizes_are_between_one_and_a_thousand(octets: int) -> None:
    """A size is given in the largest unit that it fills."""
    size = file_size(octets)

    assert size.amount <= 1000 or size.unit == "TB"
