"""Pairs of a corpus as publications, made by the product's own import; for other scripts.

python benchmarks/published_pairs.py ../shared/corpus/pairs
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from diptych import sources, translation
from diptych.checks import Nomenclature, Release
from diptych.languages import LANGUAGES
from diptych.model.catalog import Catalog, Translation
from diptych.model.diagnostic import InputError
from diptych.model.document import Document
from diptych.model.edition import Publication
from diptych.model.phrase import Phrase
from diptych.model.project import SourceFile
from diptych.model.settings import Settings
from diptych.pipeline.adoption import GivenPage, adopted

SETTINGS = Settings("https://www.canada.ca", tuple(LANGUAGES)[:2])
SUFFIXES = ("md", "html", "txt")


@dataclass(frozen=True)
class Pair:
    """A published page in both languages."""

    stem: str
    """Its folder and name in the corpus."""
    publication: Publication
    """Texts whose place the import is sure of; the rest is missing."""
    catalog: Catalog
    """That those stand in."""
    file: bytes = b""
    """The catalog as the import writes it, doubtful texts as fuzzy ones."""
    alone: Publication | None = None
    """The other edition by itself, with what the first does not have."""


def main() -> None:
    """Print how much of a corpus can be taken for pairs."""
    pairs = [*published_pairs(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/corpus/pairs"))]
    count = len(release_of(pairs).segments)
    print(f"{len(pairs)} pairs, {count} segments of which the import is sure")


def published_pairs(folder: Path) -> Iterator[Pair]:
    """Import every pair below a folder, and leave out what cannot be."""
    for suffix in SUFFIXES:
        for english in sorted(folder.rglob(f"*.en.{suffix}")):
            french = english.with_name(english.name.replace(".en.", ".fr."))
            stem = english.relative_to(folder).as_posix().removesuffix(f".en.{suffix}")
            try:
                yield _pair(stem, english, french)
            except (InputError, FileNotFoundError) as error:
                print(f"left out: {stem}: {error}", file=sys.stderr)


def published_pair(folder: Path, stem: str) -> Pair | None:
    """Import one pair; None if it is not there."""
    for suffix in SUFFIXES:
        english, french = (folder / f"{stem}.{code}.{suffix}" for code in SETTINGS.languages)
        if english.is_file() and french.is_file():
            return _pair(stem, english, french)
    return None


def release_of(pairs: Iterable[Pair], settings: Settings = SETTINGS) -> Release:
    """Put pairs together as one release, without pages and files."""
    publications = tuple(pair.publication for pair in pairs)
    nomenclature = Nomenclature(settings)
    return Release(settings, publications, (), (), (), (), nomenclature=nomenclature)


def _pair(stem: str, english: Path, french: Path) -> Pair:
    key = stem.replace("/", ".")
    first, second = (
        GivenPage(PurePosixPath(path.name), path.read_bytes()) for path in (english, french)
    )
    adoption = adopted(first, second, key, SETTINGS, lambda _: Phrase.english)
    placed = {
        message: Translation(pair.words, fuzzy=False, line=number)
        for number, (message, pair) in enumerate(adoption.alignment.pairs.items(), start=1)
        if pair.words.strip() and not any(is_of_place(doubt) for doubt in pair.doubts)
    }
    path = PurePosixPath("locales", f"{key}.po")
    catalog = Catalog(key, SETTINGS.languages[1], path, placed)
    source = _source(adoption.files)
    file = next(held for path, held in adoption.files.items() if path.suffix == ".po")
    publication = translation.localize(source, [catalog], SETTINGS.languages)
    alone = translation.localize(adoption.target, [], SETTINGS.languages[1:])
    return Pair(stem, publication, catalog, file, alone)


def is_of_place(doubt: Phrase) -> bool:
    """Tell whether the import doubts that two texts belong together; all other doubts stay in."""
    return (
        doubt.template.startswith(
            (
                "It is only",
                "The source has another kind",
                "This block has",
                "The other edition also",
            )
        )
        or "in one" in doubt.template
    )


def _source(files: Mapping[PurePosixPath, bytes]) -> Document:
    path, content = next((path, held) for path, held in files.items() if path.suffix == ".md")
    return sources.draft(SourceFile(path, content.decode()), SETTINGS, {}).document


if __name__ == "__main__":
    main()
