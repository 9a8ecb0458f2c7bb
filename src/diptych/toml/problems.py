"""What can be wrong with a TOML table."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

MALFORMED = Problem(
    "DP101",
    "malformed-toml",
    phrase("this is not TOML: {detail}"),
    phrase("Mend the line; text goes between quotation marks, a date is written 2026-11-22."),
)
UNKNOWN_KEY = Problem(
    "DP102",
    "unknown-key",
    phrase("unknown key `{key}`"),
    phrase("Remove it, or use one of: {known}."),
)
MISSPELT_KEY = Problem(
    "DP103",
    "misspelt-key",
    phrase("unknown key `{key}`, close to `{nearest}`"),
    phrase("Did you mean `{nearest}`?"),
)
MISSING_KEY = Problem(
    "DP104",
    "missing-key",
    phrase("the key `{key}` is missing"),
    phrase("Add a line `{key} = …`."),
)
WRONG_TYPE = Problem(
    "DP105",
    "wrong-type",
    phrase("`{key}` holds {found}, expected {expected}"),
    phrase("Write `{key} = {example}`."),
)
UNKNOWN_VALUE = Problem(
    "DP106",
    "unknown-value",
    phrase("`{key}` is `{value}`, expected one of: {known}"),
    phrase("Choose one of the values that exist."),
)
MISSPELT_VALUE = Problem(
    "DP107",
    "misspelt-value",
    phrase("`{key}` is `{value}`, which does not exist"),
    phrase("Did you mean `{nearest}`?"),
)

PROBLEMS = (
    MALFORMED,
    UNKNOWN_KEY,
    MISSPELT_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    UNKNOWN_VALUE,
    MISSPELT_VALUE,
)
