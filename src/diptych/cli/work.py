"""What a command can be told of how to work: where, on how many pages at once, within what."""

import argparse
import os

from diptych.cli.speech import Say
from diptych.model.phrase import phrase
from diptych.workers import EXECUTORS, Limits

DEFAULT = Limits()


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


def limits(arguments: argparse.Namespace) -> Limits:
    """Read the limits off the command line."""
    return Limits(arguments.seconds, arguments.mebibytes)
