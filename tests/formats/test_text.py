"""Plain text: pages of the wire in lines of at most 72 columns."""

import re
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from case import Case, cases, rewrite
from diptych.formats import FORMATS
from diptych.formats.text.encode import WIDTH
from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.reading import elements, printed_text, read_html

ADDRESS = re.compile(r" *<?https?://\S+>?[.,;)]?")
INLINE = st.lists(st.text("abé\u00a0 «»-", min_size=1, max_size=12), max_size=8).map("".join)


def _text(body: str) -> str:
    html = f"<!DOCTYPE html>\n<html><body>{body}</body></html>"
    page = Page("a", LanguageCode("en"), Medium.WIRE, PurePosixPath("en/a"), html)
    return FORMATS["text"].encode(page, ()).content.decode("utf-8")


@pytest.mark.parametrize("case", list(cases("text")), ids=str)
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    """What stands on a page becomes exactly these lines."""
    found = _text(case.blocks["html"])
    if request.config.getoption("--update"):
        rewrite(case, "text", found)

    assert case.blocks["text"] == found
    assert all(len(line) <= WIDTH or ADDRESS.fullmatch(line) for line in found.splitlines())


@given(st.lists(INLINE, max_size=5))
def test_no_word_is_lost(paragraphs: list[str]) -> None:
    """Every letter of the page stands in its text, in the same order."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    root = read_html(f"<html><body>{body}</body></html>").root
    said = "".join(map(printed_text, elements(root, "body")))

    assert "".join(said.split()) == "".join(_text(body).split())


def test_its_lines_end_as_unix_lines_do() -> None:
    """One line end at the end of each line, spaces before none, and UTF-8."""
    content = _text("<p>É </p>\r\n<p>à</p>")

    assert content == "É\n\nà\n"
