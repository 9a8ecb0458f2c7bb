"""What can be wrong with a file that comes back from somebody's translation tool."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

UNKNOWN_FORM = Problem(
    "DP350",
    "unknown-exchange-format",
    phrase("the name of this file does not say what it is; known are {known}"),
    phrase("Name the file as it was exported; bring memories in with `diptych memory import`."),
)
MALFORMED = Problem(
    "DP351",
    "malformed-exchange-file",
    phrase("the file cannot be read as {form}: {detail}"),
    phrase("Save it again in the tool that it comes from, in the format that it was sent in."),
)
UNSAFE = Problem(
    "DP352",
    "unsafe-exchange-file",
    phrase("the file declares or calls entities of its own: `{found}`"),
    phrase("Save it again without a document type; this program expands none."),
)
OVERSIZED = Problem(
    "DP353",
    "oversized-exchange-file",
    phrase("the file holds {size} bytes, unpacked, the limit is {limit}"),
    phrase("Send the texts of one release at a time."),
)
NO_TICKET = Problem(
    "DP354",
    "text-without-ticket",
    phrase("this row has lost its reference, so nobody can tell what it translates: `{source}`"),
    phrase("Copy the reference from the file that was sent, or type the text into the catalog."),
)
UNKNOWN_TEXT = Problem(
    "DP355",
    "text-of-an-older-source",
    phrase("no catalog holds this text any more: `{source}`"),
    phrase("Its source has changed since; export the catalog again, and carry it over by hand."),
)
CONFLICT = Problem(
    "DP356",
    "translated-twice",
    phrase(
        "the translation of `{source}` has changed here too; the catalog says `{here}`,"
        " this file says `{there}`"
    ),
    phrase("Choose one of the two, and type it into the catalog: {place}."),
)
FORMULA = Problem(
    "DP357",
    "formula-in-a-cell",
    phrase("the cell {cell} holds a formula, expected a text"),
    phrase("Type the text into it, with an apostrophe before it if it begins with `=`."),
)
NO_TABLE = Problem(
    "DP358",
    "no-bilingual-table",
    phrase("the file holds no table with the columns that were sent"),
    phrase("Bring back the file that was exported, with its first row as it was."),
)
MISSING_LIBRARY = Problem(
    "DP359",
    "missing-office-library",
    phrase("{form} needs the library `{library}`, which is not installed"),
    phrase("Install it: pip install 'diptych[office]'."),
)
LOST_CODE = Problem(
    "DP360",
    "unknown-inline-code",
    phrase("the translation of `{source}` calls a code that its source has not: `{code}`"),
    phrase("Restore the codes of the source in the translation, and bring it again."),
)
NO_CATALOG = Problem(
    "DP361",
    "unknown-release",
    phrase("there is no catalog of a release `{domain}`; there are: {known}"),
    phrase("Name one of those, or run `diptych update` first."),
)

PROBLEMS = (
    UNKNOWN_FORM,
    MALFORMED,
    UNSAFE,
    OVERSIZED,
    NO_TICKET,
    UNKNOWN_TEXT,
    CONFLICT,
    FORMULA,
    NO_TABLE,
    MISSING_LIBRARY,
    LOST_CODE,
    NO_CATALOG,
)
