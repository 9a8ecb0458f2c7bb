"""What holds of every check, whatever the text: it ends, and what it finds can be shown."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.gate import Situation, bare, run
from diptych.checks import CatalogSubject
from diptych.model.catalog import Catalog, Translation
from diptych.model.diagnostic import Diagnostic
from diptych.model.language import LanguageCode
from diptych.model.project import SourceFile
from diptych.settings import read
from diptych.sources import parse
from diptych.translation import extract, localize

SETTINGS = read('languages = ["en", "fr"]\n')
FRENCH = LanguageCode("fr")
SOURCE = """+++
kind = "backgrounder"
language = "en"
date = 2026-11-22
title = "Prices rose in May"
institutions = ["statistics-canada"]
+++
See [the report](https://www.example.org/report-eng.html#part-1), of {date}`2026-05-01`.

![A line](chart-en.svg)
"""
MARKS = "[](){}`*_<>«»“”#|&;?!:/\\\n%$ \u200b\u202e\u0301\ufffd\ue000"
WORDS = [
    "http://[",
    "https://x",
    "javascript:",
    "[1]",
    "{date}",
    "<b>",
    "&amp;",
    "[^1]",
    "](",
    "Ã©",
]
PIECES = st.sampled_from([*MARKS, *WORDS, "12", "1,5", "3e", "May", "mai", "le", "the"])
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=30).map("".join)


@given(st.lists(TEXTS, min_size=3, max_size=6))
@settings(max_examples=50, deadline=None)
def test_every_finding_can_be_shown(texts: list[str]) -> None:
    """No text makes a check fail, no finding lacks its words, and every mark is in its text."""
    found = run(_release(texts))

    assert [] == [one for one in found if not _showable(one)]


@pytest.mark.parametrize("text", ["", " ", "http://[", "[x](http://[)", "\ud7ff", "#"])
def test_odd_texts(text: str) -> None:
    """Texts that break parsers of addresses, or are hardly there, are texts like any other."""
    assert all(_showable(one) for one in run(_release([text])))


def _showable(found: Diagnostic) -> bool:
    said = [found.sentence.english(), found.hint.english() if found.hint else "."]
    inside = all(
        0 <= start <= end <= len(excerpt.text)
        for excerpt in found.excerpts
        for start, end in excerpt.spans
    )
    return all(said) and inside


def _release(texts: list[str]) -> Situation:
    """Translate each message of the source by one of the texts, in turn."""
    path = PurePosixPath("content/case/index.md")
    document = parse(SourceFile(path, SOURCE), SETTINGS, {})
    messages = extract([document], FRENCH)["case"]
    held = {
        message.key: Translation(texts[number % len(texts)], fuzzy=False, line=number + 1)
        for number, message in enumerate(messages)
    }
    catalog = Catalog("case", FRENCH, PurePosixPath("case.po"), held)
    publication = localize(document, [catalog], SETTINGS.languages)
    subjects = (CatalogSubject(catalog, messages),)
    release = replace(bare(SETTINGS), publications=(publication,), catalogs=subjects)
    return Situation(release)
