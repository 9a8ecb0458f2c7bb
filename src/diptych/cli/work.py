"""What a command can be told of how to work: where, on how many pages at once, within what."""

import argparse
import os

from diptych.cli.speech import Say
from diptych.model.phrase import phrase
from diptych.workers import EXECUTORS, Limits

DEFAULT = Limits()
STORE = "DIPTYCH_STORE"
"""The variable that names the store for every run on a machine: it is the machine's business,
not the project's, and says nothing of what is published."""


def add_work_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add `--executor`, `--jobs`, `--seconds` and `--mebibytes`."""
    group = parser.add_argument_group(say(phrase("work")))
    group.add_argument(
        "--executor",
        default=next(iter(EXECUTORS)),
        metavar=say(phrase("WHERE")),
        help=say(phrase("who lays pages out: processes, threads, or dask://host:port")),
    )
    group.add_argument(
        "--jobs",
        type=int,
        default=len(os.sched_getaffinity(0)),
        metavar=say(phrase("COUNT")),
        help=say(phrase("how many pages at once; as many as there are processors by default")),
    )
    group.add_argument(
        "--seconds",
        type=int,
        default=DEFAULT.seconds,
        metavar=say(phrase("COUNT")),
        help=say(phrase("give up a page that takes longer; 0 never does")),
    )
    group.add_argument(
        "--mebibytes",
        type=int,
        default=DEFAULT.mebibytes,
        metavar=say(phrase("COUNT")),
        help=say(phrase("give up a page that takes more memory; 0 never does")),
    )


def add_store_option(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add `--store`: where machines share what they remember."""
    parser.add_argument(
        "--store",
        default=os.environ.get(STORE, ""),
        metavar=say(phrase("ADDRESS")),
        help=say(
            phrase(
                "a store that machines share: a folder, or an address of fsspec; "
                "{variable} by default",
                variable=STORE,
            )
        ),
    )


def limits(arguments: argparse.Namespace) -> Limits:
    """Read the limits off the command line."""
    return Limits(arguments.seconds, arguments.mebibytes)
