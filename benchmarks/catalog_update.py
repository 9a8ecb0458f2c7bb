"""How fast, and how well, a large catalog is brought up to date: Diptych beside GNU msgmerge.

A synthetic catalog of 20,000 messages is translated, then 5 % of its messages are
edited in the ways that sources are edited; the script knows which message each new
text came from.  Both programs update the same files.  A suggestion is correct when it
is the translation of the very message that the text came from.

    python benchmarks/catalog_update.py [--messages N] [--rounds N] [--json FILE]
"""

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from diptych.languages import PROGRAM
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.place import Place
from diptych.translation.po import read_file
from diptych.translation.pot import pot
from diptych.translation.update import update

FRENCH = LanguageCode("fr")
DOMAIN = "bench"
SEED = 20_000
EDITED = 0.05
WORDS = 3000
"""Distinct words; like those of a language, few are common and most are rare."""
LENGTHS = ((0.25, 2, 6), (0.45, 7, 25), (0.3, 26, 70))
"""Shares of labels and headings, sentences, and paragraphs, with their words."""


@dataclass(frozen=True, slots=True)
class Result:
    """What one program did."""

    program: str
    seconds: float
    """Of wall-clock time, the least of all rounds."""
    suggestions: int
    correct: int
    warned: int
    """Suggestions for a text with another figure that say so."""


@dataclass(frozen=True, slots=True)
class Case:
    """A catalog's sources before and after the edits."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    origins: dict[str, str]
    """By edited text, the text that it came from."""
    figures: frozenset[str]
    """Edited texts in which nothing but a figure changed."""


def make_case(count: int) -> Case:
    """Make sources, and edit some of them."""
    chance = random.Random(SEED)
    vocabulary = [_word(chance) for _ in range(WORDS)]
    weights = [1 / (rank + 2) for rank in range(WORDS)]
    before: dict[str, None] = {}
    while len(before) < count:
        before[_text(chance, vocabulary, weights)] = None
    after = list(before)
    origins: dict[str, str] = {}
    figures: set[str] = set()
    for place in chance.sample(range(count), int(count * EDITED)):
        edit = chance.choice(EDITS)
        text = edit(after[place], chance, vocabulary)
        if text != after[place] and text not in before and text not in origins:
            origins[text] = after[place]
            after[place] = text
            if edit is _refigured:
                figures.add(text)
    moved = chance.sample(sorted(origins), len(origins) // 10)
    for text in moved:
        after.remove(text)
        after.insert(chance.randrange(count), text)
    return Case(tuple(before), tuple(after), origins, frozenset(figures))


def _word(chance: random.Random) -> str:
    syllables = range(chance.randint(1, 4))
    return "".join(chance.choice("bcdfglmnprstv") + chance.choice("aeiou") for _ in syllables)


def _text(chance: random.Random, vocabulary: list[str], weights: list[float]) -> str:
    _, low, high = chance.choices(LENGTHS, [share for share, *_ in LENGTHS])[0]
    words = chance.choices(vocabulary, weights, k=chance.randint(low, high))
    for place in range(4, len(words), 12):
        words[place] = str(chance.randint(2, 9999))
    return f"{' '.join(words).capitalize()}."


def _refigured(text: str, chance: random.Random, _vocabulary: list[str]) -> str:
    return re.sub(r"\d+", lambda _: str(chance.randint(10_000, 99_999)), text, count=1)


def _reworded(text: str, chance: random.Random, vocabulary: list[str]) -> str:
    words = text.split(" ")
    words[chance.randrange(len(words))] = chance.choice(vocabulary)
    return " ".join(words)


def _extended(text: str, chance: random.Random, vocabulary: list[str]) -> str:
    words = text.split(" ")
    place = chance.randrange(len(words))
    return " ".join(words[:place] + chance.choices(vocabulary, k=3) + words[place:])


def _shortened(text: str, chance: random.Random, _vocabulary: list[str]) -> str:
    words = text.split(" ")
    place = chance.randrange(len(words))
    return " ".join(words[:place] + words[place + max(1, len(words) // 5) :])


def _turned(text: str, chance: random.Random, _vocabulary: list[str]) -> str:
    words = text.split(" ")
    place = chance.randrange(len(words))
    return " ".join(words[place:] + words[:place])


def _rewritten(text: str, chance: random.Random, vocabulary: list[str]) -> str:
    """Exchange every third word, as somebody does who says it in their own way."""
    words = text.split(" ")
    return " ".join(
        chance.choice(vocabulary) if number % 3 == 1 else word for number, word in enumerate(words)
    )


EDITS: tuple[Callable[[str, random.Random, list[str]], str], ...] = (
    _refigured,
    _reworded,
    _extended,
    _shortened,
    _turned,
    _rewritten,
)


def messages(texts: Sequence[str]) -> list[Message]:
    """Make messages of texts."""
    place = Place(PurePosixPath("content/bench.md"))
    return [Message(MessageKey(None, text), PROGRAM, (), (place,)) for text in texts]


def translated(case: Case) -> bytes:
    """Make a catalog in which every message before the edits is translated."""
    known = [
        Message(**{**_fields(message), "suggestion": f"FR {message.key.source}"})
        for message in messages(case.before)
    ]
    return _updated(None, known)


def _fields(message: Message) -> dict[str, object]:
    return {name: getattr(message, name) for name in Message.__slots__}


def _updated(existing: bytes | None, wanted: Sequence[Message]) -> bytes:
    return update(
        existing, wanted, path=PurePosixPath("bench.po"), language=FRENCH, domain=DOMAIN
    ).content


def judged(program: str, seconds: float, content: bytes, case: Case) -> Result:
    """Count the suggestions in an updated catalog, and those that are correct."""
    offered = {
        entry.identity.source: entry
        for entry in read_file(content, PurePosixPath("bench.po")).entries
        if entry.fuzzy and not entry.obsolete
    }
    correct = [
        text
        for text, origin in case.origins.items()
        if text in offered and offered[text].strings == (f"FR {origin}",)
    ]
    warned = [text for text in case.figures if text in offered and "figures" in offered[text].head]
    return Result(program, seconds, len(offered), len(correct), len(warned))


def run_diptych(existing: bytes, wanted: list[Message], case: Case, rounds: int) -> Result:
    """Time the function that `diptych update` calls."""
    best, content = float("inf"), b""
    for _ in range(rounds):
        start = time.perf_counter()
        content = _updated(existing, wanted)
        best = min(best, time.perf_counter() - start)
    return judged("diptych", best, content, case)


def run_msgmerge(existing: bytes, template: bytes, case: Case, rounds: int) -> Result | None:
    """Time `msgmerge --previous`, reading and writing files as it always does."""
    program = shutil.which("msgmerge")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "old.po").write_bytes(existing)
        (folder / "new.pot").write_bytes(template)
        command = [program, "--previous", "--no-wrap", "--quiet", "--output-file=out.po"]
        best = float("inf")
        for _ in range(rounds):
            start = time.perf_counter()
            subprocess.run([*command, "old.po", "new.pot"], cwd=folder, check=True)
            best = min(best, time.perf_counter() - start)
        return judged("msgmerge --previous", best, (folder / "out.po").read_bytes(), case)


def main() -> int:
    """Run both programs, print a table, and write the figures where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    case = make_case(chosen.messages)
    existing, wanted = translated(case), messages(case.after)
    results = [run_diptych(existing, wanted, case, chosen.rounds)]
    merged = run_msgmerge(existing, pot(wanted, domain=DOMAIN), case, chosen.rounds)
    if merged:
        results.append(merged)
    print(
        f"{chosen.messages} messages, {len(case.origins)} edited, {len(case.figures)} by a figure"
    )
    print(f"{'program':22}{'seconds':>9}{'suggestions':>13}{'correct':>9}{'warned':>8}")
    for result in results:
        print(
            f"{result.program:22}{result.seconds:9.2f}{result.suggestions:13}"
            f"{result.correct:9}{result.warned:8}"
        )
    if merged:
        print(f"{merged.seconds / results[0].seconds:.1f} times faster")
    if chosen.json:
        chosen.json.write_text(json.dumps([asdict(result) for result in results], indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
