"""What a reader has said of differences between published editions, the gate says as well."""

from pathlib import Path

import pytest

from clean.annotations import CODES, Note, agreed, annotations

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
NOTES = annotations(CORPUS) if (CORPUS / "annotations").is_dir() else ()


@pytest.mark.skipif(not NOTES, reason="the corpus is not beside this repository")
@pytest.mark.parametrize(
    "note",
    [note for note in NOTES if note.kind in CODES],
    ids=lambda note: f"{note.kind} {note.stem}",
)
def test_a_reader_agrees(note: Note) -> None:
    """Figures, dates, links and untranslated pages are found; what is legitimate is not."""
    assert agreed(note, CORPUS)
