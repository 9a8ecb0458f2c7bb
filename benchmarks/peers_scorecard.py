"""What each program makes of one page and its French: the score card, filled by running them.

    python benchmarks/peers_scorecard.py [--install FOLDER] [--json FILE]

Programs that are not there are left out; `--install` makes a virtual environment for
each that pip can bring (po4a is a package of Debian).  Fairness: the same page, the same
French, each program by the commands of its own documentation, with default options, and
the Translate Toolkit also with those that suit it best.
"""

import argparse
import html
import json
import re
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import polib

from peers import page
from peers.programs import PROGRAMS, Bench, Program, fill, install, missing

_FIGURES = re.compile(r"[\d\s.,:|%$-]+")
_RIGHT = r'class="(?:head )?text-right"|text-align: ?right|<td class="end">4,2'
"""How pages say that a cell is aligned: Sphinx, plain HTML, ours."""
_UNTRANSLATED = 2
"""Messages left empty for the unfinished page."""


def scored(program: Program, bench: Bench) -> dict[str, str]:
    """Run a program through the page, its four edits, and an unfinished translation."""
    bench.write(str(program.source), program.text)
    program.update(bench)
    catalog = bench.folder / program.catalog
    fill(catalog)
    card = {"messages / of figures alone": _counted(catalog)}
    program.build(bench)
    made = bench.folder / program.french
    text = html.unescape(made.read_text("utf-8")) if made.exists() else ""
    card |= {name: look(text) for name, look in _LOOKS.items()}
    card |= _unfinished(program, bench, catalog)
    card |= _edited(program, bench, catalog)
    return card


def _counted(catalog: Path) -> str:
    live = [entry for entry in polib.pofile(str(catalog)) if not entry.obsolete]
    figures = [entry for entry in live if _FIGURES.fullmatch(entry.msgid)]
    return f"{len(live)} / {len(figures)}"


def _unfinished(program: Program, bench: Bench, catalog: Path) -> dict[str, str]:
    """Leave two messages untranslated, and see whether the page appears."""
    before = catalog.read_bytes()
    file = polib.pofile(str(catalog), wrapwidth=0)
    for entry in file:
        if "asked for" in entry.msgid or "who comes" in entry.msgid:
            entry.msgstr = ""
    file.save()
    made = bench.folder / program.french
    made.unlink(missing_ok=True)
    code = program.build(bench)
    mixed = made.exists() and "asked for" in made.read_text("utf-8")
    catalog.write_bytes(before)
    answer = "yes, mixed" if mixed else "yes" if made.exists() else "no"
    return {f"published with {_UNTRANSLATED} messages missing": f"{answer}, exit {code}"}


def _edited(program: Program, bench: Bench, catalog: Path) -> dict[str, str]:
    """Make four edits of the source, and see what becomes of the translations."""
    bench.write(str(program.source), page.edited(program.text))
    program.update(bench)
    entries = {_bare(entry.msgid): entry for entry in polib.pofile(str(catalog))
               if not entry.obsolete}  # fmt: skip
    found = [entries[text] for text in page.EDITS.values() if text in entries]
    fuzzy = [entry for entry in found if entry.fuzzy and entry.msgstr]
    previous = [entry for entry in fuzzy if entry.previous_msgid]
    empty = len(page.EDITS) - len(fuzzy)
    amount = entries.get(page.AMOUNT)
    warned = amount is not None and "2.5" in amount.comment and "2.6" in amount.comment
    offered = amount is not None and amount.fuzzy
    return {
        "four edits: fuzzy with previous / fuzzy / empty": (
            f"{len(previous)} / {len(fuzzy)} / {empty}"
        ),
        "old amount offered without a word": ("–" if not offered else "no" if warned else "yes"),
    }


def _bare(message: str) -> str:
    return " ".join(message.split()).removeprefix("## ")


def _spaces(text: str) -> str:
    return f"{sum(kept in text for kept in page.KEPT)} of {len(page.KEPT)}"


def _targets(text: str) -> str:
    chart = "chart-fr" in text or ("<svg" in text and "Bureaux selon" in text)
    return _yes("canada.ca/fr/plan.html" in text and (chart or "Bureaux selon" in text))


def _front(text: str) -> str:
    if "<html" in text:
        return _yes("L’organisme lance son programme" in text)
    match = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    if not match:
        return "destroyed"
    keys = re.findall(r"^(\w+):", match[1], re.MULTILINE)
    values = "L’organisme lance" in match[1]
    return "yes" if values and keys == ["title", "date", "location"] else (
        "values, not order" if values else "no"
    )  # fmt: skip


def _tight(text: str) -> str:
    if "<html" in text:
        item = re.search(r"<li[^>]*>\s*(.{0,60})Les taux de réponse", text, re.DOTALL)
        return _yes(item is not None and ("<p>" not in item[1] or 'class="simple"' in text))
    return _yes(re.search(r"3,2.*\n\s*[-*] Le programme", text) is not None)


def _aligned(text: str) -> str:
    found = re.search(_RIGHT if "<html" in text else r"\|\s*-+:\s*\|\s*-+:", text)
    return _yes(found is not None)


def _note(text: str) -> str:
    return f"{text.count('Deux sont temporaires')} times"


def _date(text: str) -> str:
    return _yes("22 novembre 2026" in text.replace("\u00a0", " "))


def _yes(fact: bool) -> str:  # noqa: FBT001 - a fact is what it is
    return "yes" if fact else "no"


_LOOKS: Mapping[str, Callable[[str], str]] = {
    "no-break spaces kept": _spaces,
    "French address and French chart": _targets,
    "front matter right and in order": _front,
    "tight list stays tight": _tight,
    "figures stay aligned": _aligned,
    "footnote": _note,
    "date of the page in French": _date,
}


def main() -> int:
    """Run every program that is there, and print the card."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--install", type=Path, metavar="FOLDER")
    options.add_argument("--json", type=Path)
    chosen = options.parse_args()
    environments = chosen.install or Path("build/peers")
    cards: dict[str, dict[str, str]] = {}
    for name, program in PROGRAMS.items():
        environment = (environments / "-".join(program.packages or ("none",))).absolute()
        if chosen.install:
            install(program.packages, environment)
        if missing(program.command, environment):
            print(f"{name}: not installed, left out", file=sys.stderr)
            continue
        with tempfile.TemporaryDirectory() as folder:
            cards[name] = scored(program, Bench(Path(folder), environment))
    print(f"{'':50}" + "".join(f"{name:>19}" for name in cards))
    for row in next(iter(cards.values())):
        print(f"{row:50}" + "".join(f"{card[row]:>19}" for card in cards.values()))
    if chosen.json:
        chosen.json.write_text(json.dumps(cards, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
