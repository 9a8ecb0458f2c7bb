"""Fifty edits as people make them: all found, nothing else found, each named for what it is."""

import pytest

from diptych.review import Snapshot, compare
from review.edits import EDITS, Edit
from review.sample import SAMPLE, snapshot
from review.verdict import verdict


@pytest.fixture(scope="module")
def before() -> Snapshot:
    """The release before any edit."""
    return snapshot(SAMPLE)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_edit(edit: Edit, before: Snapshot) -> None:
    """A review names the texts that were edited, and nothing that only moved along."""
    release = compare(before, snapshot(edit.make(SAMPLE))).releases[0]

    assert ((), (), frozenset()) == verdict(edit, release)
