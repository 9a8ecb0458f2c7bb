"""QA214: spaces around a text."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(segment: Segment) -> Iterator[Finding]:
    """Report translations that begin or end with a space, as no source does."""
    text = segment.target.markdown
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if start or end < len(text):
        spans = [span for span in ((0, start), (end, len(text))) if span[0] < span[1]]
        yield Finding(
            phrase("the translation begins or ends with a space"),
            phrase("Remove it."),
            segment.target.place,
            both(segment, spans),
        )


CHECK = Check(
    code="QA214",
    name="outer-space",
    severity=Severity.WARNING,
    scope=Scope.SEGMENT,
    statement=phrase("No translation begins or ends with a space."),
    source="ITS 2.0, whitespace",
    wrong='msgstr "Les prix ont monté. "',
    right='msgstr "Les prix ont monté."',
    look=look,
)
