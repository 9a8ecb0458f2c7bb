"""Published pairs that were judged by eye: faults are found, legitimate differences are not."""

import csv
import re
from pathlib import Path

import pytest

from diptych.languages.facts import compare
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
CORPUS = Path(__file__).parents[4] / "shared" / "corpus"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not here")


def annotations(*kinds: str) -> list[tuple[str, str]]:
    """Read the passages that were judged to be of these kinds."""
    table = CORPUS / "annotations" / "known-inconsistencies.tsv"
    if not table.is_file():
        return []
    with table.open(encoding="utf-8", newline="") as lines:
        return [
            (row["english_has"] or "", row["french_has"] or "")
            for row in csv.DictReader(lines, delimiter="\t")
            if row["kind"] in kinds
        ]


def rows(table: str, identifier: str) -> list[tuple[str, str]]:
    """Read the columns of one row of a table that exist in both languages."""
    with (CORPUS / table).open(encoding="utf-8", newline="") as lines:
        row = next(row for row in csv.DictReader(lines) if row["id"] == identifier)
    twins = {name: re.sub("en$", "fr", name) for name in row if name.endswith("_en")}
    twins |= {"QUOTE_EN": "QUOTE_FR"} if "QUOTE_EN" in row else {}
    return [(row[english], row[french]) for english, french in twins.items()]


@pytest.mark.parametrize(("english", "french"), annotations("legitimate"))
def test_legitimate_differences_raise_no_error(english: str, french: str) -> None:
    """A passage judged legitimate holds no error, even cut out of its context."""
    errors = [
        found
        for found in compare(english, ENGLISH, french, FRENCH)
        if found.severity is Severity.ERROR
    ]

    assert [] == errors


@pytest.mark.parametrize(
    ("table", "identifier"),
    [
        ("notices/half-masting-notices.csv", "1618316522024"),
        ("notices/half-masting-notices.csv", "1433877482134"),
        ("news-quotes/news-release-quotes.csv", "860"),
    ],
)
def test_legitimate_rows_raise_nothing(table: str, identifier: str) -> None:
    """In their context, the rows judged legitimate raise nothing at all."""
    found = [
        compare(english, ENGLISH, french, FRENCH) for english, french in rows(table, identifier)
    ]

    assert [()] * len(found) == found


@pytest.mark.parametrize(
    ("table", "identifier", "code"),
    [
        ("notices/half-masting-notices.csv", "1468596978966", "QA304"),
        ("news-quotes/news-release-quotes.csv", "232", "QA301"),
        ("news-quotes/news-release-quotes.csv", "902", "QA301"),
    ],
)
def test_judged_faults_are_found(table: str, identifier: str, code: str) -> None:
    """The wrong month, the figure torn apart and the number on one side only are reported."""
    codes = {
        mismatch.code
        for english, french in rows(table, identifier)
        for mismatch in compare(english, ENGLISH, french, FRENCH)
    }

    assert code in codes


@pytest.mark.parametrize(
    ("english", "french"),
    [pair for pair in annotations("number", "date") if all(pair)],
)
def test_annotated_passages_are_found(english: str, french: str) -> None:
    """Every passage that was judged a wrong number or date is reported."""
    assert () != compare(english, ENGLISH, french, FRENCH)
