"""A changed template on a Dask cluster: one worker beside two, and what a lost worker costs.

The clusters are real ones on this machine, and stay up, as clusters do.  A style sheet that
every PDF is made with is changed before each run; while the last one runs, a worker is
killed, and what is then published is compared with a release made without a cluster.

    python benchmarks/cluster.py [--publications N] [--rounds N] [--json FILE]
"""

import logging
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

from measuring.clock import DIPTYCH, Run, run, typical, typical_ratio
from measuring.projects import change_style, make_project
from measuring.table import Row, options, show


def main() -> None:
    """Measure, and print the table."""
    parser = options("Measure releases on a Dask cluster.")
    parser.add_argument("--publications", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    try:
        import distributed  # noqa: F401, PLC0415 - an extra
    except ModuleNotFoundError:
        print("left out: pip install 'diptych[dask]'")
        return
    with tempfile.TemporaryDirectory() as aside:
        site = make_project(Path(aside) / "site", arguments.publications)
        run([DIPTYCH, "release", "-q"], site)
        one, two = _measured(site, arguments.rounds)
        what = f"{arguments.publications}: style sheet changed"
        rows = [
            Row(f"{what}, one worker", typical(one), "s"),
            Row(f"{what}, two workers", typical(two), "s"),
            Row(f"{what}, one worker / two", typical_ratio(one, two), "", goal=1.5, at_least=True),
            *_one_lost(site, what, after=typical(two) / 2),
        ]
    show(rows, arguments.json)


def _measured(site: Path, rounds: int) -> tuple[list[Run], list[Run]]:
    """Change the style sheet for one worker and for two, in turns, after one for practice."""
    one: list[Run] = []
    two: list[Run] = []
    with _cluster(1) as (first, _), _cluster(2) as (second, _):
        # The first release that a worker sees is the one for which it learns the trade.
        for turn in range(rounds + 1):
            for number, (address, runs) in enumerate(((first, one), (second, two))):
                change_style(site, 2 * turn + number)
                runs.append(_released(site, address))
    return one[1:], two[1:]


def _one_lost(site: Path, what: str, after: float) -> list[Row]:
    """Kill a worker in the middle of a release, and compare what is published."""
    change_style(site, -1)
    with _cluster(2) as (address, lost):
        killing = Timer(after, os.kill, (lost, signal.SIGKILL))
        killing.start()
        taken = _released(site, address)
        killing.join()
    made = _files(site)
    shutil.rmtree(site / "dist")
    shutil.rmtree(site / ".diptych")
    run([DIPTYCH, "release", "-q"], site)
    expected = _files(site)
    different = [path for path in expected | made if expected.get(path) != made.get(path)]
    return [
        Row(f"{what}, two workers, one killed", taken.seconds, "s"),
        Row(f"{what}, one killed: files that differ", len(different), "", goal=0),
    ]


@contextmanager
def _cluster(workers: int) -> Iterator[tuple[str, int]]:
    """Start a cluster of worker processes; its address, and the number of one of them."""
    from distributed import LocalCluster  # noqa: PLC0415 - an extra

    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # It tells of every lost worker.
    with LocalCluster(
        n_workers=workers, threads_per_worker=1, dashboard_address=":0", memory_limit=0
    ) as started:
        yield started.scheduler_address.replace("tcp://", "dask://"), started.workers[0].pid


def _released(site: Path, address: str) -> Run:
    return run([DIPTYCH, "release", "-q", "--executor", address], site)


def _files(site: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (site / "dist").rglob("*") if path.is_file()}


if __name__ == "__main__":
    main()
