"""QA710: letters that are written as a letter and an accent apart."""

import unicodedata
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(wording: Wording) -> Iterator[Finding]:
    """Report texts that are not in Unicode's composed form (NFC), as some file systems leave them.

    They look right, and a search for the word does not find them.
    """
    text = wording.text.markdown
    if not unicodedata.is_normalized("NFC", text):
        spans = [
            (max(at - 1, 0), at + 1) for at, one in enumerate(text) if unicodedata.combining(one)
        ]
        yield Finding(
            phrase("accents stand apart from their letters"),
            phrase("Type the letters again; an editor can convert the text to NFC."),
            wording.text.place,
            (quoted(wording.text, spans),),
        )


CHECK = Check(
    code="QA710",
    name="decomposed-letter",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("Texts are in Unicode's composed form."),
    source="UAX 15",
    wrong="e + U+0301",
    right="é",
    look=look,
)
