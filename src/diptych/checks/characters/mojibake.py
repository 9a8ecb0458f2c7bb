"""QA705: text that was read in a wrong encoding."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_MOJIBAKE = re.compile(
    r"[ÃÂ][\u0080-\u00bf\u0152\u0160\u017d\u2018-\u201e\u2020-\u2022\u2039]|â€.?|Ã\u00a0"
)


def look(wording: Wording) -> Iterator[Finding]:
    """Report what UTF-8 looks like to a program that takes it for Windows-1252."""
    if wording.is_address:
        return
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    pieces = [found[0] for text in words for found in _MOJIBAKE.finditer(text)]
    if pieces:
        yield Finding(
            phrase("`{found}` is a letter that was read in a wrong encoding", found=pieces[0]),
            phrase("Write the letter again, and save the file as UTF-8."),
            wording.text.place,
            (quoted(wording.text, spans_of(pieces, wording.text.markdown)),),
        )


CHECK = Check(
    code="QA705",
    name="mojibake",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("No text was read in a wrong encoding."),
    source="L-27",
    wrong="le communiquÃ©",
    right="le communiqué",
    look=look,
)
