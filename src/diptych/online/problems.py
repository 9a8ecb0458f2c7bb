"""What can be wrong with an address that was asked."""

from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.problem import Problem

DEAD = Problem(
    "DP801",
    "dead-link",
    phrase("there is no page at {address} (HTTP {status})"),
    phrase("Correct the address, or take the link away."),
)
SILENT = Problem(
    "DP802",
    "silent-address",
    phrase("{address} does not answer: {reason}"),
    phrase("Try again; if it stays, correct the address."),
)
SHUT = Problem(
    "DP803",
    "shut-address",
    phrase("{address} does not let programs in (HTTP {status})"),
    phrase("Open it in a browser to see whether the page is there."),
    Severity.WARNING,
)
ELSEWHERE = Problem(
    "DP804",
    "moved-link",
    phrase("{address} leads on to {found}"),
    phrase("Link there, if that is the page meant."),
    Severity.WARNING,
)
OTHER_LANGUAGE = Problem(
    "DP805",
    "page-in-other-language",
    phrase("the page at {address} says that its language is `{found}`, expected `{expected}`"),
    phrase("Link to the page in the reader's language, or say which language it is in (L-24)."),
    Severity.WARNING,
)

PROBLEMS = (DEAD, SILENT, SHUT, ELSEWHERE, OTHER_LANGUAGE)
