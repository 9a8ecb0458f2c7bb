"""What can be wrong where charts are drawn."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

NO_ENGINE = Problem(
    "DP420",
    "missing-chart-engine",
    phrase("this chart cannot be drawn: the package `{package}` is not installed"),
    phrase("Install it with `pip install {package}`, or show the data in a `{table}`."),
)

PROBLEMS = (NO_ENGINE,)
