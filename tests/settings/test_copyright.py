"""`[copyright]`: whose line stands at the end of editions on paper (L-64, D-11)."""

from dataclasses import replace

import pytest

from diptych.model.diagnostic import InputError
from diptych.model.page import Medium
from diptych.settings import read
from rendering.elements import words
from rendering.sample import EN, FR, SETTINGS, page, pages, publication

LANGUAGES = 'languages = ["en", "fr"]\n'
HOLDERS = {
    EN: "His Majesty the King in Right of Canada, as represented by the Minister of Industry",
    FR: "Sa Majesté le Roi du chef du Canada, représenté par le ministre de l'Industrie",
}


def test_each_edition_names_the_holder_in_its_language() -> None:
    """The form is the institution's, agreement included; the year is that of the release."""
    rendered = pages(publication("everything"), settings=replace(SETTINGS, copyright=HOLDERS))

    assert f"© {HOLDERS[EN]}, 2026" in words(page(rendered, EN, Medium.PAPER))
    assert "représenté par le ministre de l’Industrie, 2026" in words(
        page(rendered, FR, Medium.PAPER)
    )
    assert "©" not in words(page(rendered, EN))


def test_nobody_is_named_unasked() -> None:
    """A news release normally carries no such line (L-67)."""
    assert {} == read(LANGUAGES).copyright
    assert "©" not in words(page(pages(publication("everything")), EN, Medium.PAPER))


def test_holders() -> None:
    """One holder, as each language writes it."""
    assert {"en": "A", "fr": "B"} == read(f'{LANGUAGES}[copyright]\nen = "A"\nfr = "B"\n').copyright


def test_a_holder_in_one_language_only() -> None:
    """Is named in all, or in none."""
    with pytest.raises(InputError) as raised:
        read(f'{LANGUAGES}[copyright]\nen = "A"\n')

    assert ["DP122"] == [found.code for found in raised.value.diagnostics]
