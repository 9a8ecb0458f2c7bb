"""What holds for every text that anybody may type."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.languages import LANGUAGES, lint, typeset
from diptych.model.language import LanguageCode
from diptych.model.style import PROFILES, Style

STYLES = (*PROFILES.values(), Style(spaces="narrow", telephone_hyphen="plain", ligatures="oe"))
FRAGMENTS = (
    *" \u00a0\u202f\u2009\n:;!?.,…'’‘\"“”«»()[]%$/-–—0129aeéîAÉ\ufffc",
    *(
        "  ",
        "...",
        "etc",
        "etc.",
        "1er",
        "2ème",
        "1ère",
        "XIXe",
        "oeuvre",
        "COEUR",
        "l'",
        "M.",
        "Mme",
    ),
    *("no", "p.", "art.", "13h30", "9 h", "13:30", "5 km", "10km", "20 %", "100 $", "$5", "$ US"),
    *("1 234 567", "1,234", "2024", "le 1 mai", "5 Novembre", "juin", "million", "millions", "de"),
    *("613-999-9900", "1-800-263-1136", "+1 819 555 5555", "poste 12", "K1A 0S5", "20 °C", "2 + 2"),
    *("https://x.ca/a:b", "x@y.ca", "a.pdf", "@nom", "{date}", "May 5", "July 31st", "4:30 p.m."),
    *("Dr. X", "Table 2", "it's", "'90s", "per cent", "Bill C-13", "From:", "e-mail", "Montreal"),
    *("mot", "Mot", "voilà", "Œuvre", "e\u0301", "\u00ad"),
)
HOSTILE = (
    *("a", " ", "'", '"', "«", "1 234 ", "a.", "@", "@a", "-", "1-", "a/", "$", "$a", ":", "::a"),
    *("http://", "www.", "<a", "{", "--a", "« ", '"a ', "'a ", "1 ", "1,000,", "A. ", "e\u0301"),
    *("etc.", "...", "2ème ", "oe", "1h", "1 h 00 ", "\u00a0", "\n"),
)
PIECES = st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join)
PROSE = st.one_of(PIECES, st.text(max_size=40))
RUNS = st.lists(PROSE, max_size=5).map(tuple)
LANGUAGE = st.sampled_from(tuple(LANGUAGES))
STYLE = st.sampled_from(STYLES)


@given(RUNS, LANGUAGE, STYLE)
def test_typesetting_twice_changes_nothing(
    runs: tuple[str, ...], language: LanguageCode, style: Style
) -> None:
    """What has been typeset is right already."""
    once = typeset(runs, language, style)

    assert once == typeset(once, language, style)


@given(RUNS, LANGUAGE, STYLE)
def test_every_run_comes_back(runs: tuple[str, ...], language: LanguageCode, style: Style) -> None:
    """Markup finds each of its pieces again."""
    assert len(runs) == len(typeset(runs, language, style))


@given(RUNS, LANGUAGE, STYLE)
def test_protected_things_stay_where_they_are(
    runs: tuple[str, ...], language: LanguageCode, style: Style
) -> None:
    """Code, addresses and values keep their number and their piece."""
    expected = [run.count("\ufffc") for run in runs]

    assert expected == [run.count("\ufffc") for run in typeset(runs, language, style)]


@given(PROSE, LANGUAGE, STYLE)
def test_digits_are_untouched(text: str, language: LanguageCode, style: Style) -> None:
    """No rule changes a figure."""
    (result,) = typeset((text,), language, style)

    assert digits(text) == digits(result)


@given(st.text(st.characters(exclude_categories=["M"]), max_size=60), LANGUAGE)
def test_letters_are_untouched_outside_closed_lists(text: str, language: LanguageCode) -> None:
    """A text without Latin words has nothing in it that a rule about letters knows."""
    text = "".join(letter for letter in text if not ("A" <= letter.upper() <= "Z"))
    (result,) = typeset((text,), language, Style())

    assert letters(text) == letters(result)


@given(PROSE, LANGUAGE, STYLE)
def test_lint_finds_nothing_certain_in_typeset_text(
    text: str, language: LanguageCode, style: Style
) -> None:
    """The same rules report and repair, so what is repaired is not reported."""
    (result,) = typeset((text,), language, style)

    assert [] == [found for found in lint(result, language, style) if found.certain]


@given(PROSE, LANGUAGE, STYLE)
def test_texts_without_its_signs_have_nothing_for_a_rule(
    text: str, language: LanguageCode, style: Style
) -> None:
    """A rule that is not run would not have found anything."""
    idle = [rule for rule in LANGUAGES[language].typography if not rule.concerns(text)]

    assert [] == [edit for rule in idle for edit in rule.find(text, style)]


@given(PROSE, LANGUAGE, STYLE)
def test_rules_that_only_report_are_never_certain(
    text: str, language: LanguageCode, style: Style
) -> None:
    """What is left to people is left to them."""
    reporting = [rule for rule in LANGUAGES[language].typography if not rule.repairs]

    assert [] == [edit for rule in reporting for edit in rule.find(text, style) if edit.certain]


@given(PROSE, LANGUAGE, STYLE)
def test_spans_are_those_of_the_text(text: str, language: LanguageCode, style: Style) -> None:
    """A finding points at the very characters that it quotes."""
    findings = lint(text, language, style)

    assert [text[slice(*found.span)] for found in findings] == [found.found for found in findings]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_texts_are_typeset_in_one_pass(language: LanguageCode, unit: str) -> None:
    """A long run of one thing is work in proportion to its length: this returns at all."""
    text = unit * (65_536 // len(unit))
    (result,) = typeset((text,), language, Style())

    assert digits(text) == digits(result)


def digits(text: str) -> list[str]:
    """List the figures of a text."""
    return [letter for letter in text if letter.isdigit()]


def letters(text: str) -> list[str]:
    """List the letters of a text, composed."""
    return [letter for letter in unicodedata.normalize("NFC", text) if letter.isalpha()]
