"""QA706: characters that were lost on their way."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import code_points, quoted, spans_in
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_LOST = re.compile(r"\ufffd|(?<=[^\W\d_])\?(?=[^\W\d_])(?![^\s=]{0,60}=)")


def look(wording: Wording) -> Iterator[Finding]:
    """Report replacement characters, and question marks that stand where a letter was.

    In an address a question mark begins the query, also where it is typed as words.
    """
    if wording.is_address:
        return
    if spans := spans_in(_LOST, wording.text.markdown):
        characters = (wording.text.markdown[start] for start, _ in spans)
        yield Finding(
            phrase(
                "a letter was lost when the text was converted: {characters}",
                characters=code_points(characters),
            ),
            phrase("Write the letter again."),
            wording.text.place,
            (quoted(wording.text, spans),),
        )


CHECK = Check(
    code="QA706",
    name="lost-character",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("No letter was lost to a wrong encoding."),
    source="L-27",
    wrong="le communiqu? est là",
    right="le communiqué est là",
    look=look,
)
