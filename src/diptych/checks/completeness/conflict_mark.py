"""QA109: marks of an unfinished merge inside a text."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_in
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_MARK = re.compile(r"<{7}(?!<)|>{7}(?!>)|^={7}$|#-#-#-#-#", re.MULTILINE)


def look(wording: Wording) -> Iterator[Finding]:
    """Report what version control and msgcat leave where two texts were not reconciled.

    Marks at the beginning of a line make the whole catalog unreadable, and are
    reported by its reader; here are those that ended up inside a message.
    """
    if spans := spans_in(_MARK, wording.text.markdown):
        yield Finding(
            phrase("a mark of an unfinished merge stands in the text"),
            phrase("Choose between the two versions, and remove the marks."),
            wording.text.place,
            (quoted(wording.text, spans),),
        )


CHECK = Check(
    code="QA109",
    name="conflict-mark",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("No text holds the marks of an unfinished merge."),
    source="X-26",
    wrong='msgstr "#-#-#-#-#  a.po  #-#-#-#-#\\nLes prix ont monté."',
    right='msgstr "Les prix ont monté."',
    look=look,
    waivable=False,
)
