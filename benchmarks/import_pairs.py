"""How much of published pairs `diptych import` aligns, and how surely.

    python benchmarks/import_pairs.py ../shared/corpus
    python benchmarks/import_pairs.py ../shared/corpus --sample 100 --seed 1

The sample is drawn from the blocks that are taken over without a question about their
place, to be read by eye.  Measured here: the Markdown pairs of the corpus; a block
counts if it holds a text.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from diptych.model.block import Block
from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.pipeline.adoption import Adoption, GivenPage, adopted
from diptych.settings import read
from diptych.translation.align import CERTAIN, own_texts, words_of

SETTINGS = read('languages = ["en", "fr"]\n')
ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
COLUMNS = ("pairs", "whole", "blocks", "paired", "sure", "texts", "unasked", "only here", "unread")


@dataclass(frozen=True, slots=True)
class Sure:
    """Two blocks that are taken for each other without a question."""

    file: Path
    source: Block
    target: Block


def main() -> None:
    """Import every pair, and print what came of it by collection."""
    arguments = _arguments()
    counts: dict[str, Counter[str]] = {}
    sure: list[Sure] = []
    begun = time.perf_counter()
    for file in sorted((arguments.corpus / "pairs").glob("*/*.en.md")):
        made = _imported(file)
        count = counts.setdefault(file.parent.name, Counter())
        if made is None:
            count["unread"] += 1
        else:
            count.update(_counted(made))
            sure += _sure(file, made)
    _print_table(counts)
    print(f"{time.perf_counter() - begun:.0f} s")
    for number, one in enumerate(_drawn(sure, arguments.sample, arguments.seed), start=1):
        print(f"\n{number}. {one.file.parent.name}/{one.file.name}")
        print(f"   {_words(one.source)}\n   {_words(one.target)}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _imported(file: Path) -> Adoption | None:
    """Import a pair; none where a page holds no text, or cannot be read."""
    other = file.with_name(file.name.replace(".en.md", ".fr.md"))
    pages = [GivenPage(PurePosixPath(one.name), one.read_bytes()) for one in (file, other)]
    try:
        return adopted(pages[0], pages[1], "page", SETTINGS, lambda _: Phrase.english)
    except InputError:
        return None


def _counted(made: Adoption) -> Counter[str]:
    beads = [
        bead
        for bead in made.alignment.beads
        if bead.source and any(own_texts(made.source.blocks[number]) for number in bead.source)
    ]
    paired = [bead for bead in beads if len(bead.source) == len(bead.target) == 1]
    sure = [bead for bead in paired if bead.certainty >= CERTAIN]
    pairs = made.alignment.pairs.values()
    blocks = sum(1 for block in made.source.blocks if own_texts(block))
    return Counter(
        {
            "pairs": 1,
            "whole": int(len(sure) == blocks),
            "blocks": blocks,
            "paired": len(paired),
            "sure": len(sure),
            "texts": len(pairs),
            "unasked": sum(1 for pair in pairs if not pair.doubts),
            "only here": sum(1 for block in made.alignment.source_alone if own_texts(block)),
        }
    )


def _sure(file: Path, made: Adoption) -> Iterator[Sure]:
    for bead in made.alignment.beads:
        if len(bead.source) == len(bead.target) == 1 and bead.certainty >= CERTAIN:
            source = made.source.blocks[bead.source[0]]
            if own_texts(source):
                yield Sure(file, source, made.target.blocks[bead.target[0]])


def _print_table(counts: dict[str, Counter[str]]) -> None:
    total: Counter[str] = sum(counts.values(), Counter())
    print(f"{'':26}" + "".join(f"{name:>10}" for name in COLUMNS))
    for name, count in (*counts.items(), ("all", total)):
        print(f"{name:26}" + "".join(f"{count[column]:10}" for column in COLUMNS))
    print(f"pairs with every block sure: {total['whole'] / total['pairs']:.1%}")
    print(f"blocks sure of their place: {total['sure'] / total['blocks']:.1%}")
    print(f"blocks paired at all: {total['paired'] / total['blocks']:.1%}")
    print(f"texts taken over without a question: {total['unasked'] / total['texts']:.1%}")


def _drawn(sure: list[Sure], size: int, seed: int) -> list[Sure]:
    return random.Random(seed).sample(sure, min(size, len(sure)))


def _words(block: Block) -> str:
    return " | ".join(words_of(text) for text in own_texts(block))[:200]


if __name__ == "__main__":
    main()
