"""What validators think of marks in published PDFs, and of the report on paper."""

from pathlib import Path

import pytest

from diptych.cli.speech import speaker
from diptych.formats import FORMATS
from diptych.languages import LANGUAGES
from diptych.review import Review, Voices, compare, read_pdf, report_on_paper
from diptych.review.diff import shown
from review.edits import NEW, both, changed, inserted, words
from review.sample import EN, FR, SAMPLE, assets, snapshot
from validators.verapdf import missing, validate

EDIT = both(
    words(2, ("every spring", "every autumn"), ("chaque printemps", "chaque automne")),
    changed(6, fuzzy=True),
    inserted(1, NEW),
)


@pytest.fixture(scope="module")
def review() -> Review:
    """A review of a few edits."""
    return compare(snapshot(SAMPLE), snapshot(EDIT(SAMPLE)))


@pytest.fixture(scope="module")
def report(review: Review) -> bytes:
    """The report as a PDF."""
    voices = Voices({code: speaker(code) for code in LANGUAGES}, EN)
    return FORMATS["pdf"].encode(report_on_paper(review, voices), assets()).content


def test_the_report_says_what_changed_in_both_languages(report: bytes) -> None:
    """Words that were taken out and put in stand in brackets, in either language."""
    said = shown(read_pdf(report, "review.pdf").words())

    assert "every [− spring][+ autumn]." in said
    assert "chaque [− printemps][+ automne]." in said


def test_every_text_on_paper_is_marked() -> None:
    """Each text that readers see has its mark, the same in every edition."""
    papers = snapshot(SAMPLE).papers
    found = [
        {word.mark for word in read_pdf(papers["census", language].content, "paper.pdf").words()}
        for language in (EN, FR)
    ]

    assert found[0] == found[1]
    assert len(found[0]) > len(SAMPLE.pairs)


@pytest.mark.skipif(missing() is not None, reason=str(missing()))
def test_validators_mind_nothing(tmp_path: Path, report: bytes) -> None:
    """Marked editions and the report pass PDF/UA-1 and PDF/A-2a."""
    contents = {
        "report.pdf": report,
        **{f"{key[1]}.pdf": paper.content for key, paper in snapshot(SAMPLE).papers.items()},
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    verdicts = validate([tmp_path / name for name in contents], ["ua1", "2a"])

    assert 6 == len(verdicts)
    assert [] == [(one.file.name, one.flavour, one.failures) for one in verdicts if one.failures]
