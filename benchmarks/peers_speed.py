"""How long the same releases take with the programs that others make such editions with.

Twenty releases in two languages, each a page and a PDF, under `make -j2`: from nothing, and
after one changed message.  All take turns, so that whatever else the machine does hits
all; ratios are medians over the rounds, of ours to the best of the others in that round.
Everybody has the same texts, the same WeasyPrint, the same fonts, and catalogs that are
filled already; ours are checked meanwhile, and have contacts, lists and feeds besides.

    apt-get install po4a pandoc
    python benchmarks/peers_speed.py [--install FOLDER] [--rounds N] [--releases N] [--json FILE]

A program that is not there is left out; `--install` brings those that pip can bring into
virtual environments in a folder, which may be thrown away.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from measuring.clock import DIPTYCH, SCRIPTS, Run, run, typical
from measuring.projects import MESSAGES, ROOT, WORD, make_project
from measuring.table import Row, options, show
from peers.makefiles import PEERS, Peer
from peers.programs import install, missing
from peers.releases import lay_out

_CHANGED = "release-00000"
_WORDS = ("talentueux", "audacieux", "brillants", "novateurs", "dynamiques", "reconnus")
"""What the changed message says, round after round."""
_TICK = 1.1
"""Seconds before an edit: some compare times in whole seconds."""


@dataclass(frozen=True, slots=True)
class Contender:
    """A program, ready to make the releases."""

    folder: Path
    command: tuple[str, ...]
    catalog: Path
    """Of the release whose message changes."""
    leavings: tuple[str, ...]
    """What is deleted before a run from nothing."""
    french: str
    """A pattern for the page that shows the change."""

    def start(self) -> None:
        """Forget everything that was made."""
        for name in self.leavings:
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def change(self, before: str, after: str) -> None:
        """Change a word of one message."""
        text = self.catalog.read_text("utf-8")
        self.catalog.write_text(text.replace(before, after), "utf-8")

    def make(self, pdfs: int, word: str) -> Run:
        """Make everything that is not made, and see that it was.

        Args:
            pdfs: how many there are to be.
            word: is to stand on the French page.

        Raises:
            ValueError: it was not, so its time would mean nothing.
        """
        taken = run(self.command, self.folder)
        made = len(list(self.folder.rglob("*.pdf")))
        (page,) = self.folder.glob(self.french)
        if made != pdfs or word not in page.read_text("utf-8"):
            message = f"{self.folder.name}: {made} PDFs, expected {pdfs} and “{word}”"
            raise ValueError(message)
        return taken


def main() -> None:
    """Measure, and print the table."""
    parser = options("Measure releases beside those of other programs.")
    parser.add_argument("--install", type=Path, metavar="FOLDER")
    parser.add_argument("--rounds", type=int, choices=range(1, len(_WORDS) + 1), default=3)
    parser.add_argument("--releases", type=int, default=20)
    arguments = parser.parse_args()
    environments = (arguments.install or ROOT / "build/peers").absolute()
    with _contenders(environments, arguments.releases, bring=arguments.install) as contenders:
        rows = _measured(contenders, arguments.rounds, 2 * arguments.releases)
    show(rows, arguments.json)


@contextmanager
def _contenders(
    environments: Path, count: int, *, bring: Path | None
) -> Iterator[Mapping[str, Contender]]:
    with tempfile.TemporaryDirectory() as aside:
        site = make_project(Path(aside) / "Diptych", count)
        contenders = {"Diptych": _ours(site)}
        for name, peer in PEERS.items():
            environment = environments / "-".join(peer.packages or ("none",))
            if bring:
                install(peer.packages, environment)
            if any(missing(command, environment) for command in peer.commands):
                print(f"{name}: not installed, left out", file=sys.stderr)
                continue
            contenders[name] = _theirs(Path(aside) / name, peer, environment, site)
        yield contenders


def _ours(site: Path) -> Contender:
    return Contender(
        site,
        (DIPTYCH, "release", "-q"),
        site / MESSAGES / f"{_CHANGED}.po",
        ("dist", ".diptych"),
        "dist/fr/*/*/*/*/partenariat-00000*.html",
    )


def _theirs(folder: Path, peer: Peer, environment: Path, site: Path) -> Contender:
    path = os.pathsep.join((str(environment / "bin"), str(SCRIPTS), os.environ["PATH"]))
    found = ("env", f"PATH={path}")
    lay_out(folder, peer, site, found)
    catalog = folder / peer.catalog.format(key=_CHANGED)
    return Contender(
        folder, (*found, "make", "-s", "-j2"), catalog, ("out", "fr"), f"out/fr/{_CHANGED}.html"
    )


def _measured(contenders: Mapping[str, Contender], rounds: int, pdfs: int) -> list[Row]:
    cold: dict[str, list[Run]] = {name: [] for name in contenders}
    changed: dict[str, list[Run]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, one in contenders.items():
            one.start()
            cold[name].append(one.make(pdfs, WORD))
    for before, after in zip((WORD, *_WORDS), _WORDS[:rounds], strict=False):
        time.sleep(_TICK)
        for name, one in contenders.items():
            one.change(before, after)
            changed[name].append(one.make(pdfs, after))
    return [*_rows("from nothing", cold, 1 / 4), *_rows("one message changed", changed, 1 / 2)]


def _rows(what: str, runs: Mapping[str, Sequence[Run]], goal: float) -> Iterator[Row]:
    for name, taken in runs.items():
        yield Row(f"{what}: {name}", typical(taken), "s")
    ours, *theirs = runs.values()
    if theirs:
        best = (min(one.seconds for one in turn) for turn in zip(*theirs, strict=True))
        ratio = median(one.seconds / other for one, other in zip(ours, best, strict=True))
        yield Row(f"{what}: Diptych / the best of the others", ratio, "", goal=goal)


if __name__ == "__main__":
    main()
