"""What PDFs carry: the tables of an edition, for those who go on with their figures."""

from pathlib import Path

from case import Case
from checks.miniature import miniature
from diptych.checks.check import Scope
from diptych.model.page import Enclosed

SETTINGS = '[formats]\nattach = ["data"]\n'
TABLE = """\
| Place | Count | Share | When | Site |
|---|---:|---:|---|---|
| Yukon | 1,200.5 | 12.5% | {date}`2026-11-22` | [here](https://www.canada.ca/en.html) |
| Nunavut, *NU* | -1,300 | $5.50 | {money}`2500000 CAD` | – |
"""
WORDS = "Lieu\n\nNombre\n\nPart\n\nQuand\n\nSite\n\nYukon\n\n[ici][1]\n\nNunavut, *NU*\n"


def test_both_editions_carry_the_same_figures() -> None:
    """Figures are as programs read them, in every language; words are those of the edition."""
    english, french = (_lines(one) for one in _enclosed(TABLE, WORDS))

    assert [
        "Place,Count,Share,When,Site",
        "Yukon,1200.5,12.5%,2026-11-22,here",
        '"Nunavut, NU",-1300,5.50 CAD,2500000 CAD,–',
    ] == english
    assert [
        "Lieu,Nombre,Part,Quand,Site",
        "Yukon,1200.5,12.5%,2026-11-22,ici",
        '"Nunavut, NU",-1300,5.50 CAD,2500000 CAD,–',
    ] == french


def test_spreadsheets_know_the_encoding() -> None:
    """They take a file without the mark for one of their own code page."""
    english, _ = _enclosed(TABLE, WORDS)

    assert english.content.startswith(b"\xef\xbb\xbfPlace")
    assert ("text/csv", "Data") == (english.media_type, english.relationship)


def test_a_table_is_found_wherever_it_stands() -> None:
    """Also inside a list or a quotation, in reading order."""
    table = "{}| A |\n{}|---|\n{}| {} |\n"
    quoted = table.format("> ", "> ", "> ", 1)
    listed = table.format("- ", "  ", "  ", 2)
    carried = _enclosed(f"{quoted}\n{listed}", "A\n")

    assert ["table-1-eng.csv", "table-2-eng.csv"] == [one.name for one in carried[:2]]
    assert [["A", "1"], ["A", "2"]] == [_lines(one) for one in carried[:2]]


def test_nothing_is_carried_unless_it_is_asked_for() -> None:
    """A PDF that carries files is of another standard."""
    assert () == _enclosed(TABLE, WORDS, settings="")


def _enclosed(english: str, french: str, settings: str = SETTINGS) -> tuple[Enclosed, ...]:
    blocks = {"settings": settings, "english": english, "french": french}
    situation = miniature(Case(Path("case.md"), "case", blocks), Scope.ARTIFACT)
    return tuple(one for page in situation.release.pages for one in page.enclosed)


def _lines(one: Enclosed) -> list[str]:
    return one.content.decode("utf-8-sig").splitlines()
