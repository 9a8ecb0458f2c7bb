"""How many aligned segments the whole catalogue of checks looks at in a second of one core.

Real pairs as the product imports them, taken until there are enough; beside them
pofilter over the same catalogs, where it is installed.  Seconds are of the processor,
so that what else a machine does counts little.

    python benchmarks/throughput.py [../shared/corpus] [--segments N] [--tools FOLDER]
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from diptych.model.text import LINK_CONTEXT
from measuring.gate import run
from measuring.table import Row, options, show
from published_pairs import Pair, published_pairs, release_of

ROUNDS = 3
"""Of which the quickest counts: a busy machine only adds."""
OTHER = "pofilter"
GOAL = 10.0
"""Seconds for 10,000 segments that are still few."""


def main() -> None:
    """Time the gate, and another."""
    parser = options(__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("../shared/corpus"))
    parser.add_argument("--segments", type=int, default=10_000)
    parser.add_argument("--tools", type=Path, help="a folder with further commands")
    arguments = parser.parse_args()
    pairs = [*enough(published_pairs(arguments.corpus / "pairs"), arguments.segments)]
    if not pairs:
        print("there is no corpus here", file=sys.stderr)
        return
    count = len(release_of(pairs).segments)
    ours = min(gate_seconds(pairs) for _ in range(ROUNDS))
    rows = [
        Row(f"all checks, {count:,} segments, {len(pairs)} pairs", ours, "s", goal=GOAL),
        Row("all checks", count / ours, "segments/s"),
    ]
    search = os.pathsep.join([str(arguments.tools or ""), os.environ.get("PATH", "")])
    command = shutil.which(OTHER, path=search)
    if command:
        theirs = min(other_seconds(command, pairs) for _ in range(ROUNDS))
        rows.append(Row(f"{OTHER}, the same catalogs", count / theirs, "segments/s"))
    else:
        print(f"{OTHER} is not installed", file=sys.stderr)
    show(rows, arguments.json)


def enough(pairs: Iterable[Pair], segments: int) -> Iterator[Pair]:
    """Take pairs until they hold as many segments of prose."""
    for pair in pairs:
        yield pair
        segments -= sum(key.context != LINK_CONTEXT for key in pair.catalog.translations)
        if segments <= 0:
            return


def gate_seconds(pairs: list[Pair]) -> float:
    """Run every check over pairs of which nothing is remembered, in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        start = time.process_time()
        run(release_of(pairs))
        os.write(writer, f"{time.process_time() - start}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        return float(answer.read())


def other_seconds(command: str, pairs: list[Pair]) -> float:
    """Run another checker once over a folder with all the catalogs."""
    with tempfile.TemporaryDirectory() as folder:
        catalogs, said = Path(folder, "catalogs"), Path(folder, "said")
        catalogs.mkdir()
        for number, pair in enumerate(pairs):
            (catalogs / f"{number}.po").write_bytes(pair.file)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [command, "--language=fr", "--progress=none", str(catalogs), str(said)],
            check=True,
            capture_output=True,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
