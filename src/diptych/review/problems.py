"""What can be wrong with files that are to be compared."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

UNREADABLE_PDF = Problem(
    "DP701",
    "unreadable-pdf",
    phrase("this file cannot be read as a PDF: {detail}"),
    phrase("check that the file is a whole PDF; open it in a reader of PDFs, or make it again"),
)
LOCKED_PDF = Problem(
    "DP702",
    "locked-pdf",
    phrase("this PDF is locked with a password, and cannot be compared"),
    phrase("compare a copy without a password"),
)
ABSENT_PDF = Problem(
    "DP703",
    "absent-pdf",
    phrase("this file cannot be opened: {reason}"),
    phrase("check its name, and whether you may read it"),
)
UNKNOWN_REVISION = Problem(
    "DP704",
    "unknown-revision",
    phrase("`{name}` is neither a folder nor a revision that git knows here"),
    phrase("name a folder, or a revision such as HEAD, v1.0 or main"),
)

PROBLEMS: tuple[Problem, ...] = (UNREADABLE_PDF, LOCKED_PDF, ABSENT_PDF, UNKNOWN_REVISION)
"""Every problem of this room."""
