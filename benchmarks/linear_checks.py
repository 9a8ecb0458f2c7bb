"""Whether every check is linear: hostile texts of 64 kB against four of 16 kB.

python benchmarks/linear_checks.py
python benchmarks/linear_checks.py --code QA301
"""

import argparse
import gc
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from pathlib import PurePosixPath

from diptych import checks, translation
from diptych.checks.catalogue import (
    DOCUMENT_CHECKS,
    RELEASE_CHECKS,
    SEGMENT_CHECKS,
    TEXT_CHECKS,
)
from diptych.checks.produced import PRODUCED_CHECKS, pages_of
from diptych.languages import LANGUAGES
from diptych.model.catalog import Catalog, Translation
from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.model.project import SourceFile
from diptych.model.settings import Settings
from diptych.sources import draft

SETTINGS = Settings("https://www.canada.ca", tuple(LANGUAGES)[:2])
READING = "read"
SIZE = 16_384
LIMIT = 3.0
"""Times four short texts that a long one may cost."""
NOISE = 0.05
"""Seconds below which a difference says nothing."""
FRONT = """+++
kind = "backgrounder"
language = "en"
date = 2026-11-22
title = "A title"
institutions = ["statistics-canada"]
+++

"""
PATTERNS = (
    "a", "A", "1", " ", "\u00a0", ".", ",", "'", '"', "«", "»", "(", ")", "[", "]", "*", "_", "`",
    "!", "<", ">", "&", "-", "–", "$", "%", ":", ";", "@", "/", "\\", "{", "}", "#", "é", "\u0301",
    "aA", "a ", "A ", "A b ", "1 ", "1,", "1.", "1 000 ", "a'", "a. ", "a, ", "(a", "a)", "[a](",
    "[a][1]", "**a", "*a* ", "&a", "&amp;", "a-", "a/", "a.b", "a@", "@a", "http://", "www.a.",
    "1-1-", "1:1", "1 h ", "the ", "de la ", "The of ", "May 1, ", "1er mai ", "$1 million ",
    "Statistics Canada ", "Canada ", "Minister of ", "Jean-Pierre ", "ABC ", "(ABC) ", "{a}",
    "[^1]", "le lundi 1 ", "twenty ", "vingt et ", "\u202e", "\u200b", "Ã©", "oe", "...",
    "etc. ", "-- ", "> ", "- ", "| ", "\n", "[[", "<a>", "<!--", "**_",
    "https://a.ca/a/ ", "«a ", "(«“", "a\u00a0:", "a;", "Loi sur la ", "M. A ", "A. B. ", "10 % ",
)  # fmt: skip
"""What hostile texts repeat."""


@dataclass(frozen=True)
class Cost:
    """What a check took for a pattern."""

    code: str
    """Of a check, or a stage before."""
    pattern: str
    short: float
    long: float

    @property
    def ratio(self) -> float:
        """How much more the long text took than four short ones."""
        return self.long / max(4 * self.short, 1e-9)


def main() -> None:
    """Time every check over every pattern, and print what is not linear."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--code", default="", help="only checks whose code begins so")
    arguments = parser.parse_args()
    # As timeit does: a collection would be the cost of whichever check it happens in.
    gc.disable()
    costs = []
    for pattern in PATTERNS:
        costs += timed(pattern, arguments.code)
        gc.collect()
    worst = sorted(costs, key=lambda cost: -cost.long)
    bad = [cost for cost in costs if cost.ratio > LIMIT and cost.long > NOISE]
    print(f"{len({cost.code for cost in costs})} checks, {len(PATTERNS)} patterns")
    print(f"longest: {worst[0].code} {worst[0].pattern!r}: {worst[0].long:.2f} s for 64 kB")
    for cost in sorted(bad, key=lambda cost: -cost.ratio):
        times = f"{cost.short:.3f} s, then {cost.long:.3f} s"
        print(f"{cost.code} {cost.pattern!r}: {cost.ratio:.1f} ({times})")
    print(f"not linear: {len(bad)}")


def timed(pattern: str, code: str) -> Iterator[Cost]:
    """Time what a short and a long text go through: reading, localizing, then every check."""
    texts = [(pattern * size)[:size] for size in (SIZE, 4 * SIZE)]
    for stage, run in STAGES.items():
        if stage.startswith(code):
            yield Cost(stage, pattern, *(seconds(partial(run, text)) for text in texts))
    short, long = map(release_of, texts)
    times = [seconds(partial(read, release)) for release in (short, long)]
    if READING.startswith(code):
        yield Cost(READING, pattern, *times)
    for first, second in zip(looks(short), looks(long), strict=True):
        if first[0].startswith(code):
            yield Cost(first[0], pattern, seconds(first[1]), seconds(second[1]))


def parsed(text: str) -> None:
    """Read a source whose body is hostile."""
    draft(SourceFile(PurePosixPath("content/hostile/index.md"), f"{FRONT}{text}\n"), SETTINGS, {})


def read(release: checks.Release) -> None:
    """Read the markup of every text once, for all checks."""
    for segment in release.segments:
        _ = segment.source_nodes, segment.target_nodes
    for wording in release.wordings:
        _ = wording.nodes
    for page in pages_of(release).pages:
        _ = page.html


def looks(release: checks.Release) -> Iterator[tuple[str, Callable[[], None]]]:
    """List every check over all of its subjects."""
    for each, subjects in (
        (SEGMENT_CHECKS, release.segments),
        (TEXT_CHECKS, release.wordings),
        (DOCUMENT_CHECKS, release.publications),
        (RELEASE_CHECKS, (release,)),
        (PRODUCED_CHECKS, (pages_of(release),)),
    ):
        for check in each:
            yield check.code, lambda look=check.look, those=subjects: exhaust(look, those)


def exhaust(look: Callable[[object], Iterable[object]], subjects: Iterable[object]) -> None:
    """Run a check to its end."""
    for subject in subjects:
        list(look(subject))


def seconds(run: Callable[[], None]) -> float:
    """Take the better of two times; the first pays for what texts remember."""
    times = []
    for _ in range(2):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return max(times)


def release_of(text: str) -> checks.Release:
    """Make a release of one paragraph, the same in both editions."""
    path = PurePosixPath("content/hostile/index.md")
    document = draft(SourceFile(path, f"{FRONT}text\n"), SETTINGS, {}).document
    (block,) = document.blocks
    block = replace(block, texts=(replace(block.texts[0], markdown=text),))
    document = replace(document, blocks=(block,))
    key = translation.key_of(block.texts[0])
    held = {key: Translation(f"{text} ", fuzzy=False, line=1)}
    catalog = Catalog(document.key, SETTINGS.languages[1], PurePosixPath("hostile.po"), held)
    publication = translation.localize(document, [catalog], SETTINGS.languages)
    nomenclature = checks.Nomenclature(SETTINGS)
    pages = tuple(page_of(text, code) for code in SETTINGS.languages)
    return checks.Release(SETTINGS, (publication,), (), pages, (), (), nomenclature=nomenclature)


def page_of(text: str, language: LanguageCode) -> Page:
    """Make the page of one edition."""
    html = (
        f'<!DOCTYPE html><html lang="{language}"><head><title>A title</title></head>'
        f"<body><main><h1>A title</h1><p>{escape(text)}</p></main></body></html>"
    )
    return Page("hostile", language, Medium.SCREEN, PurePosixPath(language, "hostile"), html)


STAGES: Mapping[str, Callable[[str], object]] = {"parse": parsed, "localize": release_of}
"""What a text goes through before any check sees it."""

if __name__ == "__main__":
    main()
