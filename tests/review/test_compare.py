"""Comparing whole projects: releases that are new, gone, or untouched, and texts among them."""

from dataclasses import replace

import pytest

from diptych.cli.speech import speaker
from diptych.languages import LANGUAGES
from diptych.review import Background, Snapshot, Voices, compare, report_review
from review.edits import words
from review.sample import EN, FR, SAMPLE, Sample, snapshot

VOICES = Voices({code: speaker(code) for code in LANGUAGES}, EN)
EDITED = words(2, ("every spring", "every autumn"), ("chaque printemps", "chaque automne"))


@pytest.fixture(scope="module")
def before() -> Snapshot:
    """The release before any edit."""
    return snapshot(SAMPLE)


def nothing(state: Snapshot) -> Snapshot:
    """Take every release away."""
    return replace(state, publications=(), papers={}, hashes={})


def test_a_new_release_is_all_new(before: Snapshot) -> None:
    """Every text of it is added, and there are pages to look at."""
    (release,) = compare(nothing(before), before).changed

    assert {"added"} == {change.kind.value for change in release.changes}
    assert {EN, FR} == set(release.papers)
    assert {} == release.differences


def test_a_release_that_is_gone_is_told(before: Snapshot) -> None:
    """Every text of it is removed, and the report can still be written."""
    review = compare(before, nothing(before))
    (release,) = review.changed

    assert {"removed"} == {change.kind.value for change in release.changes}
    assert b"removed" in report_review(review, Background({}, lambda _place: None), VOICES)


def test_what_nobody_touched_is_not_even_read(before: Snapshot) -> None:
    """Equal bytes and equal texts need no second look: archives hold thousands of releases."""
    (release,) = compare(before, before).releases

    assert not release.changed
    assert {} == release.papers
    assert set(before.hashes.values()) == set(release.hashes.values())


def test_published_files_remember_their_texts(before: Snapshot) -> None:
    """Without any earlier source, the marks of published PDFs name the text that changed."""
    (release,) = compare(replace(before, publications=()), snapshot(EDITED(SAMPLE))).changed
    (change,) = release.changes

    assert ("reworded", (EN, FR)) == (change.kind.value, change.languages)
    assert "content/census/index.md" in str(change.bitext.texts[EN].place)


def test_a_change_knows_where_it_is(before: Snapshot) -> None:
    """A change has its headings, its place in the source and its entry in the catalog."""
    (release,) = compare(before, snapshot(EDITED(SAMPLE))).changed
    (change,) = release.changes
    bitext = change.bitext

    assert ("What was found",) == bitext.headings[EN]
    assert ("Constatations",) == bitext.headings[FR]
    assert "locales/fr_CA/LC_MESSAGES/census.po" == str(bitext.texts[FR].place.path)


@pytest.mark.parametrize("sample", [SAMPLE, EDITED(SAMPLE)], ids=["same", "changed"])
def test_a_report_is_the_same_every_time(before: Snapshot, sample: Sample) -> None:
    """The same two states make the same report, byte for byte."""
    review = compare(before, snapshot(sample))
    reports = {report_review(review, Background({}, lambda _place: None), VOICES) for _ in range(2)}

    assert 1 == len(reports)
