"""What can be wrong with a glossary."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

UNKNOWN_GLOSSARY = Problem(
    "DP370",
    "unknown-glossary-format",
    phrase("the name of this glossary does not say what it is; known are {known}"),
    phrase("Export it from its termbase as TBX or CSV, and name it so."),
)
MALFORMED_GLOSSARY = Problem(
    "DP371",
    "malformed-glossary",
    phrase("the glossary cannot be read as {form}: {detail}"),
    phrase("Export it again from the termbase that it comes from."),
)
NO_TERMS = Problem(
    "DP372",
    "glossary-without-terms",
    phrase("no term of this glossary is named in two languages of the project"),
    phrase("Head the columns with languages: {example}."),
)

PROBLEMS = (UNKNOWN_GLOSSARY, MALFORMED_GLOSSARY, NO_TERMS)
