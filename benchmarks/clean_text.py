"""How quiet the gate is on published text: findings per 1,000 segments, and a sample to read.

Pairs are made by the product's own import.  What a gate of one page cannot know is left
out: pictures and anchors of the rest of a site.  Findings are counted three times: as
they are, after a team has declared what the gate proposes, and after
`diptych check --fix` has mended the catalogs.

    python benchmarks/clean_text.py [../shared/corpus]
    python benchmarks/clean_text.py ../shared/corpus --sample 60 --seed 1 --output sample.txt
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from clean.annotations import CODES, UNEQUAL, agreed, annotations
from clean.registries import accepted, page_of, told
from clean.selection import selected
from diptych import translation
from diptych.checks import mended
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.settings import Settings
from diptych.model.text import State
from diptych.project.spelling import spellers
from measuring.gate import run
from published_pairs import SETTINGS, Pair, published_pairs, release_of

SITE = frozenset({"QA210", "QA818", "QA819"})
"""Checks of things that are not in the corpus: the rest of the site, and its addresses."""
PICTURES = "QA211"
"""Also of the file of a picture, whose other editions are not there; without excerpts."""
ADDRESSES = "QA205"
ROUNDS = 2
"""Times that a team looks at what the gate proposes."""
AROUND = 160
"""Characters shown before and after what a finding speaks of."""


def main() -> None:
    """Run the gate over a corpus, and print what it says."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("../shared/corpus"))
    parser.add_argument("--sample", type=int, default=0, help="errors to write down, at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=None, help="where to write them")
    arguments = parser.parse_args()
    if not (arguments.corpus / "pairs").is_dir():
        print("there is no corpus here", file=sys.stderr)
        return
    notes = annotations(arguments.corpus)
    pairs = [*published_pairs(arguments.corpus / "pairs")]
    selection = selected(pairs, (note.stem for note in notes if note.kind in UNEQUAL))
    print(f"{len(pairs)} pairs; left out: {len(selection.unfinished)} that are not translated")
    print(f"throughout, {len(selection.samples)} of sample text")
    errors = measured(selection.clean)
    for note in notes:
        if note.kind in CODES:
            verdict = {True: "agreed", False: "NOT AGREED", None: "not imported"}
            print(f"    {verdict[agreed(note, arguments.corpus)]}: {note.kind} {note.stem}")
    random.Random(arguments.seed).shuffle(errors)
    shown = "\n".join(described(one) for one in errors[: arguments.sample])
    if arguments.output:
        arguments.output.write_text(f"{shown}\n", "utf-8")
    elif shown:
        print(shown)


def measured(pairs: Sequence[Pair]) -> list[Diagnostic]:
    """Count findings as they are, with registries and with mended catalogs; give the errors."""
    settings = SETTINGS
    found = examined("as they are", pairs, settings)
    for _ in range(ROUNDS):
        accepting = accepted(settings, found)
        settings = accepting.settings
        print(f"accepted of what is proposed: {told(accepting)}")
        found = examined("after the registries", pairs, settings)
    found = examined("and after --fix", [fixed(pair) for pair in pairs], settings)
    for (code, severity), number in sorted(Counter((o.code, o.severity) for o in found).items()):
        print(f"    {code} {severity}: {number}")
    errors = [one for one in found if one.severity is Severity.ERROR]
    asked = sum(one.code == ADDRESSES for one in errors)
    clean = len(pairs) - len({page_of(one) for one in errors})
    print(f"{asked} of {len(errors)} errors ask whether two addresses are a pair")
    print(f"{clean} of {len(pairs)} pages have no error")
    return errors


def examined(stage: str, pairs: Sequence[Pair], settings: Settings) -> list[Diagnostic]:
    """Run the gate over pairs as one release, and print how much it says."""
    release = replace(release_of(pairs, settings), spellers=spellers(settings.languages))
    start = time.process_time()
    found = [one for one in run(release) if not is_of_site(one)]
    seconds = time.process_time() - start
    count = len(release.segments)
    said = Counter(one.severity for one in found)
    rates = ", ".join(f"{said[one] * 1000 / count:.1f} {one}s" for one in said)
    print(f"{stage}: {rates} per 1,000 of {count:,} segments ({count / seconds:,.0f} a second)")
    return found


def is_of_site(found: Diagnostic) -> bool:
    """Tell whether a finding is of things that are not in the corpus."""
    return found.code in SITE or (found.code == PICTURES and not found.excerpts)


def fixed(pair: Pair) -> Pair:
    """Mend the typography of the translations of a pair, as `diptych check --fix` does."""
    catalog, publication = pair.catalog, pair.publication
    mended_words = {
        translation.key_of(text.source): mended(text, SETTINGS.style)
        for text in publication.editions[catalog.language].document.texts()
        if text.source is not None and text.state is State.TRANSLATED
    }
    held = {
        key: replace(one, text=mended_words.get(key, one.text))
        for key, one in catalog.translations.items()
    }
    catalog = replace(catalog, translations=held)
    publication = translation.localize(publication.source, [catalog], SETTINGS.languages)
    return replace(pair, publication=publication, catalog=catalog)


def described(found: Diagnostic) -> str:
    """Show a finding with both texts around what it speaks of."""
    lines = [f"{found.code} {found.place}: {found.sentence.english()}"]
    for excerpt in found.excerpts:
        start, end = excerpt.spans[0] if excerpt.spans else (0, 0)
        around = excerpt.text[max(0, start - AROUND) : end + AROUND]
        lines.append(f"    {excerpt.language}: {around}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
