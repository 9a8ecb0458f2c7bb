"""The table of languages is complete, and a third language is one file and one line."""

import datetime as dt
import subprocess
import sys

import pytest

from diptych.languages import LANGUAGES, PROGRAM, Language
from diptych.languages.forms import Forms
from diptych.languages.typography.rule import Rule
from diptych.languages.typography.spaces import repeated_spaces
from diptych.languages.values import VALUE_KINDS
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.model.style import Style


def test_codes_are_keys() -> None:
    """A language is found by its own code, and the program's language is one of them."""
    assert list(LANGUAGES) == [language.code for language in LANGUAGES.values()]
    assert PROGRAM in LANGUAGES


@pytest.mark.parametrize(
    "field", ["tag", "locale", "catalog", "iso639_2", "autonym", "news", "suffix", "leads_at"]
)
def test_languages_are_told_apart(field: str) -> None:
    """No two languages share a name, a folder or a suffix."""
    values = [getattr(language, field) for language in LANGUAGES.values()]

    assert len(values) == len(set(values))


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=tuple(LANGUAGES))
@pytest.mark.parametrize("count", [0, 1, 2, 5, 1_000_000])
def test_plural_index_computes_the_header(language: Language, count: int) -> None:
    """The function and gettext's header say the same (C-26)."""
    expression = language.plural_forms.partition("plural=")[2].strip(";")

    assert int(eval(expression, {"n": count})) == language.plural_index(count)  # noqa: S307 - our own


def test_a_third_language_needs_only_its_names() -> None:
    """Every kind of value can be shown in a language that states nothing about values."""
    inuktitut = Language(
        code=LanguageCode("iu"),
        tag="iu-CA",
        locale="iu_CA",
        catalog="iu_CA",
        iso639_2="iku",
        autonym="ᐃᓄᒃᑎᑐᑦ",
        plural_forms="nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);",
        plural_index=lambda count: 0 if count == 1 else 1 if count == 2 else 2,
        news="news",
        suffix="-iku",
        forms=Forms(),
        typography=(Rule("F-35", "QA707", repeated_spaces),),
    )
    texts = {}
    for name, kind in VALUE_KINDS.items():
        value = kind.parse(kind.examples[0])
        if not isinstance(value, Phrase):
            texts[name] = value.show(inuktitut, Style()).text

    assert set(VALUE_KINDS) == set(texts)
    assert all(texts.values())


def test_importing_does_not_load_babel() -> None:
    """A command that formats no value does not wait for CLDR."""
    code = "import sys, diptych.languages; print('babel' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert "False\n" == ran.stdout


def test_dates_exist() -> None:
    """The clock of every language writes every minute of a day."""
    times = [dt.time(hour, minute) for hour in range(24) for minute in range(60)]
    for language in LANGUAGES.values():
        texts = [language.forms.times.clock(time, Style()) for time in times]

        assert len(times) == len(set(texts))
