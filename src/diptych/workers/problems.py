"""What can go wrong between those who order pages and those who encode them."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

TOO_LONG = Problem(
    "DP521",
    "endless-page",
    phrase("the page took more than {seconds} seconds to lay out"),
    phrase("Split the document, simplify what it holds, or raise --seconds."),
)
TOO_LARGE = Problem(
    "DP522",
    "boundless-page",
    phrase("the page took more than {mebibytes} MiB of memory to lay out"),
    phrase("Split the document, make its pictures smaller, or raise --mebibytes."),
)
DIED = Problem(
    "DP523",
    "dead-worker",
    phrase("the process that laid the page out ended without an answer, twice"),
    phrase("See whether the machine ran out of memory; the page may hold something monstrous."),
)
NO_CLUSTER = Problem(
    "DP524",
    "missing-cluster",
    phrase("no Dask scheduler answers at `{address}`"),
    phrase("Start one with `dask scheduler`, or correct --executor."),
)
NO_DASK = Problem(
    "DP525",
    "missing-dask",
    phrase("this machine has no Dask"),
    phrase("Run: pip install 'diptych[dask]'"),
)
UNKNOWN_EXECUTOR = Problem(
    "DP526",
    "unknown-executor",
    phrase("there is no executor `{name}`"),
    phrase("Use one of: {known}."),
)

PROBLEMS = (TOO_LONG, TOO_LARGE, DIED, NO_CLUSTER, NO_DASK, UNKNOWN_EXECUTOR)
