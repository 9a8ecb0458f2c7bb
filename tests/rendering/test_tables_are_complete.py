"""Tables are complete: kinds have templates, and words are said in every language."""

from dataclasses import fields
from pathlib import PurePosixPath

import pytest

from diptych.languages import LANGUAGES
from diptych.model.document import Kind
from diptych.model.language import LanguageCode
from diptych.rendering.engine import engine
from diptych.rendering.release_pages import TEMPLATES
from diptych.rendering.strings import Strings
from diptych.rendering.words import PageWords
from rendering.sample import french_strings, templates


def test_every_kind_has_its_templates() -> None:
    """There is a template for each kind of product in each medium."""
    present = {str(one.path) for one in templates()}
    needed = {TEMPLATES[medium].format(kind=kind.value) for medium in TEMPLATES for kind in Kind}

    assert set() == needed - present


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_is_said_in_every_language(code: LanguageCode) -> None:
    """Each macro says something for each thing that it can be asked to say."""
    catalog = french_strings() if code == french_strings().language else None
    words = engine(
        templates(), Strings(LANGUAGES[code], catalog), PurePosixPath("templates")
    ).words()
    said = [
        *(words.kind(kind.value) for kind in Kind),
        *(words.unilingual(language.autonym) for language in LANGUAGES.values()),
        words.other_edition("title", "address"),
        words.data_table("title"),
        words.remark("text"),
        words.source("text"),
        *(getattr(words, name)() for name in _WITHOUT_VALUES),
    ]

    assert all(said)


_WITHOUT_VALUES = [
    field.name
    for field in fields(PageWords)
    if field.name not in {"kind", "unilingual", "other_edition", "data_table", "remark", "source"}
]


def test_french_is_complete() -> None:
    """No string of a template is left in English on a French page."""
    catalog = french_strings()
    unfinished = [
        key.source for key, one in catalog.translations.items() if one.fuzzy or not one.text
    ]

    assert [] == unfinished
