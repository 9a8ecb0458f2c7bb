"""What can be wrong with what a project says of the checks."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

UNKNOWN_CHECK = Problem(
    "DP120",
    "unknown-check",
    phrase("`[checks]` of publication.toml weighs `{code}`, which is no check"),
    phrase("Remove the line, or correct the code; docs/reference lists all checks."),
)

PROBLEMS = (UNKNOWN_CHECK,)
