"""Sizes beside the links to PDFs, in the units of each language."""

from pathlib import PurePosixPath

import pytest

from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.model.style import Style
from diptych.rendering import with_sizes
from diptych.rendering.sizes import place_for_size
from rendering.elements import words
from rendering.sample import EN, FR, page, pages, publication

FILE = PurePosixPath("en/news/a.pdf")
STYLE = Style()


def _filled(language: LanguageCode, octets: int) -> str:
    html = f"(PDF{place_for_size(FILE)})"
    one = Page("a", language, Medium.SCREEN, PurePosixPath("en/news/a"), html)
    return with_sizes(one, {FILE: octets}, STYLE).html


@pytest.mark.parametrize(
    ("octets", "english", "french"),
    [
        (5_520_000, "(PDF, 5.52\u00a0MB)", "(PDF, 5,52\u00a0Mo)"),
        (1_000_000, "(PDF, 1\u00a0MB)", "(PDF, 1\u00a0Mo)"),
        (31_687, "(PDF, 32\u00a0KB)", "(PDF, 32\u00a0Ko)"),
        (999, "(PDF, 999\u00a0B)", "(PDF, 999\u00a0o)"),
    ],
)
def test_size(octets: int, english: str, french: str) -> None:
    """Megabytes have two decimals at most, smaller units none (P-56)."""
    assert (english, french) == (_filled(EN, octets), _filled(FR, octets))


def test_a_page_says_nothing_of_a_file_that_nobody_has_yet() -> None:
    """A page that is only looked at says what kind of file it leads to, and no more."""
    rendered = pages(publication("everything"))

    assert "Version for printing (PDF)" in words(page(rendered, EN))
    assert "Version à imprimer (PDF)" in words(page(rendered, FR))


def test_other_files_leave_a_place_as_it_is() -> None:
    """Only the size of the very file is its size."""
    html = f"(PDF{place_for_size(FILE)})"
    one = Page("a", EN, Medium.SCREEN, PurePosixPath("en/news/a"), html)

    assert one == with_sizes(one, {FILE.with_name("b.pdf"): 1}, STYLE)
