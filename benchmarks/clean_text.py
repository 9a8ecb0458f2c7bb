"""How quiet the gate is on published text: findings per 1,000 segments, and a sample to read.

Pairs are made by the product's own import.  What a gate of one page cannot know is left
out: pictures and anchors of the rest of a site, and pages that the corpus itself names as
untranslated.  Registries are filled as a team would fill them after a first run: with
each pair of addresses that the gate asks about.

    python benchmarks/clean_text.py ../shared/corpus
    python benchmarks/clean_text.py ../shared/corpus --sample 60 --output /tmp/sample.txt
"""

import argparse
import csv
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from diptych import sources, translation
from diptych.languages import LANGUAGES
from diptych.model.catalog import Catalog, Translation
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.project import SourceFile
from diptych.model.settings import Settings
from diptych.project.spelling import spellers
from measuring.gate import run
from published_pairs import SETTINGS, Pair, published_pairs, release_of

ENGLISH, FRENCH = tuple(LANGUAGES)[:2]
SITE = frozenset({"QA210", "QA819", "QA818"})
"""Checks of things that are not in the corpus: the rest of the site, and its addresses."""
ADDRESSES = "QA205"
CODES = {
    "number": ("QA30", "QA213"),
    "date": ("QA304", "QA309"),
    "link": ("QA205", "QA206"),
    "untranslated": ("QA106", "QA107"),
    "legitimate": ("QA3",),
}
"""What finds each kind of annotation, by the beginning of its code."""
FRONT = """+++
kind = "backgrounder"
language = "en"
date = 2026-11-22
title = "Statistics Canada"
institutions = ["statistics-canada"]
+++

"""


@dataclass(frozen=True)
class Note:
    """A difference between two editions that somebody has looked at."""

    stem: str
    kind: str
    english: str
    french: str


def main() -> None:
    """Run the gate over a corpus, and print what it says."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("../shared/corpus"))
    parser.add_argument("--sample", type=int, default=0, help="errors to write down, at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=None, help="where to write them")
    arguments = parser.parse_args()
    if not (arguments.corpus / "pairs").is_dir():
        sys.exit("no corpus there")
    notes = [*annotations(arguments.corpus)]
    untranslated = {note.stem for note in notes if note.kind == "untranslated"}
    pairs = [*published_pairs(arguments.corpus / "pairs")]
    clean = [pair for pair in pairs if pair.stem not in untranslated]
    found = measured(clean)
    print(agreement(notes, pairs, arguments.corpus))
    errors = [one for one in found if one.severity is Severity.ERROR]
    random.Random(arguments.seed).shuffle(errors)
    shown = "\n".join(described(one) for one in errors[: arguments.sample])
    if arguments.output:
        arguments.output.write_text(shown + "\n", "utf-8")
    elif shown:
        print(shown)


def measured(pairs: list[Pair]) -> list[Diagnostic]:
    """Run the gate with registries, and print how often each code speaks."""
    release = release_of(pairs, registered(pairs))
    release = replace(release, spellers=spellers(SETTINGS.languages))
    start = time.perf_counter()
    found = [one for one in run(release) if one.code not in SITE]
    seconds = time.perf_counter() - start
    count = len(release.segments)
    print(f"{len(pairs)} pairs, {count} segments, {count / seconds:,.0f} segments a second")
    codes = Counter((one.code, str(one.severity)) for one in found)
    for (code, severity), number in sorted(codes.items()):
        print(f"    {code} {severity}: {number} ({number * 1000 / count:.2f})")
    for severity in (Severity.ERROR, Severity.WARNING):
        number = sum(one.severity is severity for one in found)
        print(f"{severity}s per 1,000 segments: {number * 1000 / count:.1f}")
    return found


def registered(pairs: list[Pair]) -> Settings:
    """Declare the pairs of addresses that the gate asks about."""
    asked = (one for one in run(release_of(pairs)) if one.code == ADDRESSES)
    links = tuple(
        {excerpt.language: excerpt.text for excerpt in one.excerpts}
        for one in asked
        if len(one.excerpts) == len(SETTINGS.languages)
    )
    return replace(SETTINGS, links=links)


def annotations(corpus: Path) -> Iterator[Note]:
    """Read what was looked at."""
    path = corpus / "annotations" / "known-inconsistencies.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield Note(row["pair_stem"], row["kind"], row["english_has"], row["french_has"])


def agreement(notes: Iterable[Note], pairs: Iterable[Pair], corpus: Path) -> str:
    """Count the annotations that the gate agrees with."""
    by_stem = {pair.stem: pair for pair in pairs}
    lines = []
    for note in notes:
        if note.kind not in CODES:
            continue
        pair = by_stem.get(note.stem) or row_of(note, corpus)
        if pair is None:
            lines.append(f"    not imported: {note.kind} {note.stem}")
            continue
        said = [one for one in run(release_of([pair])) if is_of(one, note)]
        agreed = bool(said) != (note.kind == "legitimate")
        lines.append(f"    {'agreed' if agreed else 'NOT AGREED'}: {note.kind} {note.stem}")
    agreed = sum("    agreed" in line for line in lines)
    return "\n".join((f"annotations: {agreed} of {len(lines)}", *lines))


def is_of(found: Diagnostic, note: Note) -> bool:
    """Tell whether a finding speaks of an annotation."""
    texts = [excerpt.text for excerpt in found.excerpts]
    named = [words for words in (note.english, note.french) if words and "(" not in words]
    about = not named or any(words in text for words in named for text in texts)
    errs = note.kind != "legitimate" or found.severity is Severity.ERROR
    return about and errs and found.code.startswith(CODES[note.kind])


def row_of(note: Note, corpus: Path) -> Pair | None:
    """Make a pair of a row of a table that has both languages."""
    table, _, key = note.stem.partition("#id=")
    if not key:
        return None
    csv.field_size_limit(sys.maxsize)
    with (corpus / table).open(encoding="utf-8", newline="") as lines:
        row = next(one for one in csv.DictReader(lines) if one["id"] == key)
    both = [
        (row[name], row[twin])
        for name in row
        if (twin := name[:-2] + ("FR" if name.endswith("EN") else "fr")) in row
        and name.lower().endswith("en")
        and row[name]
        and row[twin]
        and "url" not in name.lower()
    ]
    text = FRONT + "\n\n".join(" ".join(english.split()) for english, _ in both) + "\n"
    path = PurePosixPath("content/row/index.md")
    document = sources.draft(SourceFile(path, text), SETTINGS, {}).document
    keys = [
        translation.key_of(text)
        for block in document.blocks
        for text in block.texts
        if text.context is None
    ]
    held = {
        key: Translation(" ".join(french.split()), fuzzy=False, line=number)
        for number, (key, (_, french)) in enumerate(zip(keys, both, strict=False), start=1)
    }
    catalog = Catalog("row", FRENCH, PurePosixPath("row.po"), held)
    return Pair(note.stem, translation.localize(document, [catalog], SETTINGS.languages))


def described(found: Diagnostic) -> str:
    """Show a finding with both texts around what it speaks of."""
    lines = [f"{found.code} {found.place}: {found.sentence.english()}"]
    for excerpt in found.excerpts:
        start, end = excerpt.spans[0] if excerpt.spans else (0, 0)
        around = excerpt.text[max(0, start - 120) : end + 160]
        lines.append(f"    {excerpt.language}: {around}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
