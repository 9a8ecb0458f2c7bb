"""The literate cases of typography: Markdown tables that a translator can read and add to."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from diptych.languages import LANGUAGES, lint, typeset
from diptych.model.language import LanguageCode
from diptych.model.style import Style
from languages.notation import shown, written

ENGLISH, FRENCH = LANGUAGES
FILES = {ENGLISH: "english.md", FRENCH: "french.md"}
CASES = Path(__file__).parents[1] / "cases" / "typography"
HEADING = re.compile(r"^## ([A-Z]+-[0-9]+): ")
ROW = re.compile(r"^\| `(.*?)` \| `?(.*?)`? \|$")


class Row(NamedTuple):
    """One row of a table: a text of a language under a convention."""

    language: LanguageCode
    convention: str
    proposed: bool
    typed: str
    expected: str


def rows() -> Iterator[Row]:
    """Read the rows of all files."""
    for language, name in FILES.items():
        convention, proposed = "", False
        for line in (CASES / name).read_text("utf-8").splitlines():
            if heading := HEADING.match(line):
                convention = heading[1]
            elif line.startswith("| typed |"):
                proposed = "proposed" in line
            elif row := ROW.match(line):
                yield Row(language, convention, proposed, *map(written, row.groups()))


ROWS = tuple(rows())
SET = [row for row in ROWS if not row.proposed]
PROPOSED = [row for row in ROWS if row.proposed]


@pytest.mark.parametrize("row", SET, ids=str)
def test_what_is_typed_is_set(row: Row) -> None:
    """The edition shows the right cell, and lint reports the convention where they differ."""
    (result,) = typeset((row.typed,), row.language, Style())
    reported = row.convention in conventions(row)

    assert (shown(row.expected), row.typed != row.expected) == (shown(result), reported)


@pytest.mark.parametrize("row", PROPOSED, ids=str)
def test_what_is_doubtful_is_proposed(row: Row) -> None:
    """A person is told what the convention wants, and the text is left to them."""
    proposals = [
        found.expected
        for found in lint(row.typed, row.language, Style())
        if found.convention == row.convention and not found.certain
    ]

    assert row.expected in proposals


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_cases(language: LanguageCode) -> None:
    """Each applied convention shows what it does and what it leaves alone."""
    applied = {rule.convention for rule in LANGUAGES[language].typography}
    own = [row for row in ROWS if row.language == language]
    acting = {row.convention for row in own if row.proposed or row.typed != row.expected}
    resting = {row.convention for row in own if not row.proposed and row.typed == row.expected}

    assert (applied, applied) == (acting, resting)


def test_rules_see_across_markup() -> None:
    """A colon after a bold word, a guillemet before it, an elision before a link."""
    runs = ("Note", ": « ", "mot", " » et l'", "agence", "")

    assert ("Note", "⍽: «⍽", "mot", "⍽» et l’", "agence", "") == tuple(
        shown(run) for run in typeset(runs, FRENCH, Style())
    )


def test_a_replacement_across_a_cut_stays_whole() -> None:
    """Two spaces on the two sides of a tag become one, before the tag."""
    assert ("un ", "mot") == typeset(("un ", " mot"), FRENCH, Style())


def conventions(row: Row) -> set[str]:
    """Name the conventions that lint reports of a row."""
    return {found.convention for found in lint(row.typed, row.language, Style())}
