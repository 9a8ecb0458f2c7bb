"""How often figures are reported on real pairs of editions, and which.

Markdown pairs whose blocks follow each other in the same order are compared text
by text; the others cannot be aligned without guessing and are left out.  Then one digit
of a figure is changed in the French of every text in which nothing was found, and
what is seen of that is counted.

    python benchmarks/facts.py ../shared/corpus
    python benchmarks/facts.py ../shared/corpus --sample 60 --seed 1
"""

import argparse
import csv
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from diptych.languages.facts import Fact, Mismatch, compare, read
from diptych.languages.facts.mismatch import CODES
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
PARSER = MarkdownIt("commonmark").enable("table")
DIGITS = "0123456789"
NOT_PROSE = "\ufffc"


@dataclass(frozen=True, slots=True)
class Segment:
    """Two texts that stand for each other."""

    source: str
    english: str
    french: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A mismatch and where it was found."""

    segment: Segment
    mismatch: Mismatch


def main() -> None:
    """Compare every aligned segment of a corpus and print what was found."""
    arguments = parsed_arguments()
    segments = [*page_segments(arguments.corpus / "pairs")]
    quotes = [*table_segments(arguments.corpus / "news-quotes" / "news-release-quotes.csv")]
    notices = [*table_segments(arguments.corpus / "notices" / "half-masting-notices.csv")]
    findings: list[Finding] = []
    for name, group in (("pages", segments), ("quotes", quotes), ("notices", notices)):
        findings += measured(name, group)
    print(seeded([*segments, *quotes, *notices], random.Random(arguments.seed)))
    chosen = [found for found in findings if arguments.code in ("", found.mismatch.code)]
    random.Random(arguments.seed).shuffle(chosen)
    for number, finding in enumerate(chosen[: arguments.sample], start=1):
        print(described(number, finding))


def parsed_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("../shared/corpus"))
    parser.add_argument("--sample", type=int, default=0, help="findings to print, drawn at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--code", default="", help="only findings of this code")
    return parser.parse_args()


def measured(name: str, segments: list[Segment]) -> list[Finding]:
    """Compare segments and print how many findings there were."""
    start = time.perf_counter()
    findings = [
        Finding(segment, mismatch)
        for segment in segments
        for mismatch in compare(segment.english, ENGLISH, segment.french, FRENCH)
    ]
    seconds = time.perf_counter() - start
    codes = Counter(f"{f.mismatch.code} {f.mismatch.severity}" for f in findings)
    errors = sum(f.mismatch.severity == "error" for f in findings)
    share = 1000 / max(1, len(segments))
    print(
        f"{name}: {len(segments)} segments, {len(findings)} findings, {errors} of them errors;"
        f" per 1,000 segments {len(findings) * share:.1f} and {errors * share:.1f};"
        f" {len(segments) / seconds:,.0f} segments a second"
    )
    print("   ", ", ".join(f"{code} {count}" for code, count in sorted(codes.items())))
    return findings


def seeded(segments: list[Segment], chance: random.Random) -> str:
    """Change one digit of each clean text that has figures, and say how often it is seen."""
    changed, seen = 0, 0
    for segment in segments:
        places = [
            place
            for fact in read(segment.french, FRENCH)
            if fact.kind in CODES
            for place in range(*fact.span)
            if segment.french[place] in DIGITS
        ]
        if not places or compare(segment.english, ENGLISH, segment.french, FRENCH):
            continue
        place = chance.choice(places)
        digit = chance.choice(DIGITS.replace(segment.french[place], ""))
        french = f"{segment.french[:place]}{digit}{segment.french[place + 1 :]}"
        changed += 1
        seen += bool(compare(segment.english, ENGLISH, french, FRENCH))
    return f"one digit changed in {changed} texts: seen in {seen} ({seen / max(1, changed):.1%})"


def page_segments(folder: Path) -> Iterator[Segment]:
    """Align the pages whose blocks are the same sequence in both languages."""
    for english in sorted(folder.rglob("*.en.md")):
        french = english.with_name(english.name.replace(".en.md", ".fr.md"))
        if not french.exists():
            continue
        first, second = (PARSER.parse(body(path)) for path in (english, french))
        if [token.type + token.tag for token in first] != [t.type + t.tag for t in second]:
            continue
        for left, right in zip(first, second, strict=True):
            if left.type == "inline":
                yield Segment(str(english.relative_to(folder)), prose(left), prose(right))


def body(path: Path) -> str:
    """Take the front matter off a page."""
    text = path.read_text("utf-8-sig").replace("\r\n", "\n")
    return re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)


def prose(inline: Token) -> str:
    """Take the markup off a text; what is no prose leaves U+FFFC."""
    pieces = []
    for token in inline.children or ():
        if token.type == "text":
            pieces.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            pieces.append(" ")
        elif token.type in ("code_inline", "image"):
            pieces.append(NOT_PROSE)
    return re.sub(r"\{[{%].*?[%}]\}", NOT_PROSE, "".join(pieces))


def table_segments(table: Path) -> Iterator[Segment]:
    """Align the columns of a table that exist in both languages."""
    csv.field_size_limit(sys.maxsize)
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            for column in row:
                twin = re.sub(r"(?i)en$", lambda m: "FR" if m[0].isupper() else "fr", column)
                if twin != column and "URL" not in column and row[column] and row.get(twin):
                    yield Segment(f"{table.name}#id={row['id']}", row[column], row[twin])


def described(number: int, finding: Finding) -> str:
    """Show a finding with both texts around it."""
    mismatch, segment = finding.mismatch, finding.segment
    return (
        f"\n{number}. {mismatch.code} {mismatch.severity} {segment.source}\n"
        f"   en: {excerpt(segment.english, mismatch.source)}\n"
        f"   fr: {excerpt(segment.french, mismatch.target)}"
    )


def excerpt(text: str, fact: Fact | None) -> str:
    """Cut out the surroundings of a fact, or the beginning of the text."""
    if fact is None:
        return f"- | {text[:400]}"
    start, end = fact.span
    around = text[max(0, start - 120) : start], text[start:end], text[end : end + 120]
    return f"[{fact.text}] {fact.kind} | {around[0]}>>{around[1]}<<{around[2]}"


if __name__ == "__main__":
    main()
