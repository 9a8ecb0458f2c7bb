"""Differences between two published editions that somebody has looked at."""

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from diptych import sources, translation
from diptych.model.catalog import Catalog, Translation
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.project import SourceFile
from measuring.gate import run
from published_pairs import SETTINGS, Pair, published_pair, release_of

CODES = {
    "number": ("QA301", "QA307", "QA309", "QA213"),
    "date": ("QA304", "QA309"),
    "link": ("QA206",),
    "untranslated": ("QA106", "QA107"),
    "legitimate": ("QA3",),
}
"""What finds each kind, by the beginning of its code; of other kinds a gate says nothing."""
UNEQUAL = ("untranslated", "length", "alignment", "missing")
"""Kinds of pages whose editions have not the same content."""
LEGITIMATE = "legitimate"
_FRONT = """+++
kind = "backgrounder"
language = "en"
date = 2026-11-22
title = "Statistics Canada"
institutions = ["statistics-canada"]
+++

"""
_ROW = "#id="


@dataclass(frozen=True)
class Note:
    """A row of the annotations."""

    stem: str
    kind: str
    english: str
    french: str


def annotations(corpus: Path) -> tuple[Note, ...]:
    """Read what was looked at, as far as a gate of texts can see it."""
    path = corpus / "annotations" / "known-inconsistencies.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Note(row["pair_stem"], row["kind"], row["english_has"], row["french_has"])
            for row in csv.DictReader(lines, delimiter="\t")
        )


def agreed(note: Note, corpus: Path) -> bool | None:
    """Tell whether the gate says of a difference what a reader said; None if it is not there.

    Args:
        note: of a kind of `CODES`.
        corpus: the folder with all of its material.
    """
    pair = published_pair(corpus / "pairs", note.stem) or _row(note, corpus)
    if pair is None:
        return None
    editions = [pair, *([replace(pair, publication=pair.alone)] if pair.alone else [])]
    found = (one for edition in editions for one in run(release_of([edition])))
    return any(_is_about(one, note) for one in found) != (note.kind == LEGITIMATE)


def _is_about(found: Diagnostic, note: Note) -> bool:
    named = [words for words in (note.english, note.french) if words and "(" not in words]
    texts = [found.sentence.english(), *(excerpt.text for excerpt in found.excerpts)]
    about = not named or any(words in text for words in named for text in texts)
    blamed = note.kind != LEGITIMATE or found.severity is Severity.ERROR
    return about and blamed and found.code.startswith(CODES[note.kind])


def _row(note: Note, corpus: Path) -> Pair | None:
    """Make a pair of a row of a table."""
    table, _, key = note.stem.partition(_ROW)
    if not key:
        return None
    csv.field_size_limit(sys.maxsize)
    with (corpus / table).open(encoding="utf-8", newline="") as lines:
        row = next(one for one in csv.DictReader(lines) if one["id"] == key)
    both = [*_columns(row)]
    text = _FRONT + "\n\n".join(english for english, _ in both) + "\n"
    document = sources.draft(
        SourceFile(PurePosixPath("content/row/index.md"), text), SETTINGS, {}
    ).document
    keys = [
        translation.key_of(text)
        for block in document.blocks
        for text in block.texts
        if text.context is None
    ]
    held = {
        key: Translation(french, fuzzy=False, line=number)
        for number, (key, (_, french)) in enumerate(zip(keys, both, strict=False), start=1)
    }
    catalog = Catalog("row", SETTINGS.languages[1], PurePosixPath("row.po"), held)
    publication = translation.localize(document, [catalog], SETTINGS.languages)
    return Pair(note.stem, publication, catalog)


def _columns(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Go through the texts of a row that it has in both languages."""
    for name, english in row.items():
        twin = name[:-2] + ("FR" if name.endswith("EN") else "fr")
        if name.lower().endswith("en") and "url" not in name.lower() and english and row.get(twin):
            yield " ".join(english.split()), " ".join(row[twin].split())
