"""Each kind of release as it can be offered: both editions in one document, files carried."""

import csv
import io
from dataclasses import replace
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from diptych import pipeline, project
from diptych.memo import NOWHERE
from diptych.model.offer import Arrangement, Enclosure, Form, Offer
from diptych.model.page import Artifact
from diptych.model.project import Outcome
from diptych.reading import read_paper
from formats.samples import ROOT
from validators import page_validation, verapdf

SAMPLE = ROOT / "tests" / "projects" / "every-kind"
PAGES = frozenset({Form.HTML})
OFFERS = {
    "facing": Offer(PAGES, Arrangement.FACING, fit_pages=True),
    "tumble": Offer(PAGES, Arrangement.TUMBLE),
    "columns": Offer(PAGES, Arrangement.COLUMNS, frozenset(Enclosure)),
    "carrying": Offer(PAGES | {Form.PDF}, enclosures=frozenset(Enclosure), fit_pages=True),
}

_NAMES = (
    "Tableau de données\u00a0: Variation de l’emploi de juin à juillet 2024",
    "Tableau de données\u00a0: L’Ontario a gagné le plus d’emplois",
)


@cache
def built(name: str) -> Outcome:
    """Build the sample project with an offer."""
    read = project.read(SAMPLE)
    return pipeline.build(
        replace(read, settings=replace(read.settings, offer=OFFERS[name])), NOWHERE
    )


def papers(name: str) -> tuple[Artifact, ...]:
    """Take its PDFs."""
    return tuple(one for one in built(name).artifacts if one.path.suffix == ".pdf")


@pytest.mark.parametrize("name", OFFERS)
def test_every_kind_can_be_offered_so(name: str) -> None:
    """No check has anything to say: text, headings, languages and files carried are right."""
    assert () == built(name).diagnostics
    assert papers(name)


@pytest.mark.parametrize("name", OFFERS)
def test_every_offer_conforms(name: str) -> None:
    """Files that carry others are PDF/A-3a, all others PDF/A-2a, and all of them PDF/UA-1."""
    broken = {
        (one.path.name, rules): failures
        for one in papers(name)
        for rules in _rules(one)
        if (failures := page_validation.failures(one.content, rules))
    }

    assert {} == broken


@pytest.mark.skipif(verapdf.missing() is not None, reason=str(verapdf.missing()))
def test_the_reference_validator_agrees(tmp_path: Path) -> None:
    """The engine of veraPDF finds nothing either."""
    by_rules: dict[tuple[str, ...], list[Path]] = {}
    for name in OFFERS:
        for number, one in enumerate(papers(name)):
            file = tmp_path / f"{name}-{number}.pdf"
            file.write_bytes(one.content)
            by_rules.setdefault(_rules(one), []).append(file)
    verdicts = [
        verdict for rules, files in by_rules.items() for verdict in verapdf.validate(files, rules)
    ]

    assert {("ua1", "2a"), ("ua1", "3a")} == by_rules.keys()
    assert [] == [verdict for verdict in verdicts if verdict.failures or not verdict.assertions]


def test_only_releases_with_tables_carry_any() -> None:
    """A release without data has nothing to carry, and stays PDF/A-2a."""
    carrying = {one.path.name: _carried(one) for one in papers("carrying") if _carried(one)}

    assert {
        "how-an-edition-is-made.pdf": ["table-1-eng.csv"],
        "comment-une-edition-est-produite.pdf": ["tableau-1-fra.csv"],
        "dq240809a-eng.pdf": ["table-1-eng.csv", "table-2-eng.csv"],
        "dq240809a-fra.pdf": ["tableau-1-fra.csv", "tableau-2-fra.csv"],
    } == carrying


def test_a_file_that_is_carried_says_what_it_is() -> None:
    """Its type, what it is to the page, its date, and what it is called in its language."""
    (french,) = (one for one in papers("carrying") if one.path.name == "dq240809a-fra.pdf")
    with pikepdf.open(io.BytesIO(french.content)) as pdf:
        files = list(pdf.Root.AF.as_list())
        said = [
            (str(one.UF), str(one.AFRelationship), str(one.EF.F.Subtype), str(one.Desc))
            for one in files
        ]
        dates = {str(one.EF.F.Params.ModDate) for one in files}

    assert [
        ("tableau-1-fra.csv", "/Data", "/text/csv", _NAMES[0]),
        ("tableau-2-fra.csv", "/Data", "/text/csv", _NAMES[1]),
    ] == said
    assert {"D:20240809000000Z"} == dates


def test_data_are_those_of_the_table() -> None:
    """Words are the edition's, figures the neutral notation that programs read."""
    (french,) = (one for one in papers("carrying") if one.path.name == "dq240809a-fra.pdf")
    paper = read_paper(french.content)
    assert paper is not None
    rows = list(csv.reader(paper.carried[1].content.decode("utf-8-sig").splitlines()))

    assert [["Province", "Variation en juillet"], ["Ontario", "22000"]] == rows[:2]


def _rules(one: Artifact) -> tuple[str, ...]:
    return ("ua1", "3a") if _carried(one) else ("ua1", "2a")


def _carried(one: Artifact) -> list[str]:
    paper = read_paper(one.content)
    return [file.name for file in paper.carried] if paper else []
