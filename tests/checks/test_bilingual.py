"""What a document of all editions says, held against what each edition says alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from case import Case
from checks import gate
from checks.miniature import miniature
from checks.produced import produced
from diptych.checks.check import Scope
from diptych.model.page import Medium, Page

CASE = Case(
    Path("case.md"),
    "case",
    {
        "settings": '[formats]\nmake = ["html", "pdf"]\nbilingual = "columns"\n',
        "english": "Prices rose by 5%.\n",
        "french": "Les prix ont monté de 5 %.\n",
    },
)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("ont monté", "ont monté", set()),
        ("ont monté", "ont baissé", {"QA904"}),
        ("5\N{NO-BREAK SPACE}%", "quelques points", {"QA904", "QA909"}),
        ("<p>", '<p style="display: none">', {"QA908"}),
    ],
)
def test_an_edition_says_the_same_among_others(old: str, new: str, expected: set[str]) -> None:
    """A template that writes other words there, or hides some, is found out."""
    situation = miniature(CASE, Scope.ARTIFACT)
    pages = tuple(_changed(page, old, new) for page in situation.release.pages)
    changed = replace(situation, release=replace(situation.release, pages=pages))
    found = gate.run(produced(CASE, changed, Scope.ARTIFACT), late=True)

    assert expected <= {one.code for one in found}
    assert bool(expected) == bool({"QA904", "QA908", "QA909"} & {one.code for one in found})


def _changed(page: Page, old: str, new: str) -> Page:
    if page.medium is not Medium.BILINGUAL:
        return page
    parts = tuple(replace(part, html=part.html.replace(old, new)) for part in page.parts)
    return replace(page, parts=parts)
