"""QA310: a weekday that does not fit its date, or not the other edition's."""

import unicodedata
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.figures.disagreement import disagreements
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.languages.facts import misdated
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.text import Text

_DAYS = (
    phrase("Monday"),
    phrase("Tuesday"),
    phrase("Wednesday"),
    phrase("Thursday"),
    phrase("Friday"),
    phrase("Saturday"),
    phrase("Sunday"),
)
_unequal = disagreements("QA310")


def look(segment: Segment) -> Iterator[Finding]:
    """Report weekdays that their own date contradicts, then those that the other edition does."""
    wrong = (
        *_misdated(segment.source, segment.source_words),
        *_misdated(segment.target, segment.target_words),
    )
    yield from wrong or _unequal(segment)


def _misdated(text: Text, words: str) -> Iterator[Finding]:
    for found in misdated(unicodedata.normalize("NFC", words), text.language):
        yield Finding(
            phrase(
                "`{date}` is a {day}, not `{weekday}`",
                date=found.date.text,
                day=_DAYS[found.falls_on - 1],
                weekday=found.weekday.text,
            ),
            phrase("Look at a calendar, and correct the day or the date."),
            text.place,
            (quoted(text, spans_of((found.weekday.text, found.date.text), text.markdown)),),
        )


CHECK = Check(
    code="QA310",
    name="wrong-weekday",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("A weekday fits its date, and is the same in both editions."),
    source="quality A4",
    wrong="mardi 11 juin 2025",
    right="mercredi 11 juin 2025",
    look=look,
)
