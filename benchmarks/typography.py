"""What typography does to real French prose: changes by rule, speed, and a sample to read.

    python benchmarks/typography.py ../shared/corpus
    python benchmarks/typography.py ../shared/corpus --sample 200 --seed 1 --to sample.txt

The prose is that of Markdown pages, block by block, with U+FFFC wherever code, an
image or raw HTML stands: exactly what rendering hands to `typeset`.
"""

import argparse
import importlib
import importlib.util
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from diptych.languages import LANGUAGES, typeset
from diptych.languages.typography.prose import Prose, join
from diptych.languages.typography.protection import protect
from diptych.model.language import LanguageCode
from diptych.model.style import Style

PARSER = MarkdownIt("commonmark").enable("table")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
LIQUID = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{:.*?\}", re.DOTALL)
FRANCE = re.compile(r"(?<=[\w»)\]…])[;!?](?=\s|$)")
"""Signs that Canada closes up and France does not (F-110)."""
MOST_ENGLISH = 0.03
ENGLISH_WORDS = re.compile(r"\b(?:the|and|of|to|is|for|with|you|are)\b", re.IGNORECASE)
WORDS = re.compile(r"\w+")
REACH = 45


@dataclass(frozen=True, slots=True)
class Change:
    """One change that a rule made, with what stood round it."""

    convention: str
    source: str
    before: str
    after: str


def main() -> None:
    """Typeset a corpus and print what was done."""
    arguments = parsed_arguments()
    code = LanguageCode(arguments.language)
    blocks = [*corpus_blocks(arguments.corpus, code)]
    size = sum(len("".join(runs).encode()) for _, runs in blocks)
    start = time.process_time()
    for _, runs in blocks:
        typeset(runs, code, Style())
    elapsed = time.process_time() - start
    compare_with_smartypants(["".join(runs) for _, runs in blocks], size)
    changes = [change for path, runs in blocks for change in changes_in(path, runs, code)]
    unlike_france = sum(len(FRANCE.findall("".join(runs))) for _, runs in blocks)
    print(f"{len(blocks)} blocks, {size / 1e6:.2f} MB, {size / 1e6 / elapsed:.2f} MB/s")
    print(f"{len(changes)} changes; {unlike_france} signs that France's rule would report")
    for convention, count in Counter(change.convention for change in changes).most_common():
        print(f"{convention:6} {count:6}")
    if arguments.to:
        arguments.to.write_text(sampled(changes, arguments.sample, arguments.seed), "utf-8")


def compare_with_smartypants(texts: list[str], size: int) -> None:
    """Time the best known typographic fixer for Python on the same texts, where it is installed."""
    if importlib.util.find_spec("smartypants") is None:
        print("smartypants is not installed: nothing to compare with")
        return
    smartypants = importlib.import_module("smartypants").smartypants
    start = time.process_time()
    for text in texts:
        smartypants(text)
    print(f"smartypants: {size / 1e6 / (time.process_time() - start):.2f} MB/s")


def parsed_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("../shared/corpus"))
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="fr")
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--to", type=Path, help="a file for the sample of changes")
    return parser.parse_args()


def corpus_blocks(corpus: Path, code: LanguageCode) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Read the blocks of all pages in one language, those that are in another left out."""
    for path in sorted((corpus / "pairs").glob(f"*/*.{code}.md")):
        text = path.read_text("utf-8", errors="replace")
        text = LIQUID.sub(" ", FRONT_MATTER.sub("", text.lstrip("\ufeff")))
        words = len(WORDS.findall(text)) or 1
        if code == "fr" and len(ENGLISH_WORDS.findall(text)) / words > MOST_ENGLISH:
            continue
        for token in PARSER.parse(text):
            if token.type == "inline":
                runs = tuple(run for run in inline_runs(token) if run)
                if runs:
                    yield path, runs


def inline_runs(token: Token) -> Iterator[str]:
    """Give the prose of an inline token, piece by piece."""
    for child in token.children or ():
        match child.type:
            case "text" | "text_special":
                yield child.content
            case "softbreak" | "hardbreak":
                yield "\n"
            case "code_inline" | "image" | "html_inline":
                yield "\ufffc"
            case _:
                pass


def changes_in(path: Path, runs: tuple[str, ...], code: LanguageCode) -> Iterator[Change]:
    """List what each rule does to a block."""
    prose = Prose("".join(protect(run) for run in runs), join(runs).cuts)
    for rule in LANGUAGES[code].typography:
        edits = [*rule.find(prose.text, Style())] if rule.concerns(prose.text) else []
        for edit in edits:
            if edit.certain:
                left = prose.text[max(0, edit.start - REACH) : edit.start]
                right = prose.text[edit.end : edit.end + REACH]
                before = f"{left}[{prose.text[edit.start : edit.end]}]{right}"
                after = f"{left}[{edit.text}]{right}"
                yield Change(rule.convention, f"{path.parent.name}/{path.name}", before, after)
        prose = prose.edited(edits)


def sampled(changes: list[Change], size: int, seed: int) -> str:
    """Draw changes at random and write them to be read by eye."""
    drawn = random.Random(seed).sample(changes, min(size, len(changes)))
    lines = [
        f"{number:3} {change.convention:5} {visible(change.before)}\n"
        f"          {visible(change.after)}   ({change.source})\n"
        for number, change in enumerate(drawn, start=1)
    ]
    return "\n".join(lines)


def visible(text: str) -> str:
    """Show spaces that cannot be told apart."""
    shown = {"\u00a0": "⍽", "\u202f": "{202F}", "\u2009": "{2009}", "\u2011": "{-}", "\n": "↵"}
    return "".join(shown.get(letter, letter) for letter in text)


if __name__ == "__main__":
    main()
