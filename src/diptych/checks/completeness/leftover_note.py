"""QA117: a note to colleagues that is about to be published."""

import re
from collections.abc import Iterator
from functools import cache

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import phrase
from diptych.sources import walk


def look(wording: Wording) -> Iterator[Finding]:
    """Report notes in the words of a text; code may say what it likes."""
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    notes = [note for text in words for note in _notes().findall(text)]
    if notes:
        yield Finding(
            phrase("the note `{note}` would be published", note=notes[0]),
            phrase("Do what it says, and remove it."),
            wording.text.place,
            (quoted(wording.text, spans_of(notes, wording.text.markdown)),),
        )


@cache
def _notes() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:TODO|FIXME|TBD|TBC|XXX)\b"
        r"|\[(?i:(?:à|a|to be|to|please)\s(?:check|confirm|translate|verify|traduire|vérifier|"
        r"confirmer|réviser|compléter|checked|confirmed|translated)|translate|"
        r"insert[^\]]{0,40}|insérer[^\]]{0,40})[^\]]{0,20}\]"
        r"|\[\s?(?:\?|(?:N\.?[Dd]\.?[TtRr]|TN)\b[^\]]{0,80}|(?i:[^\]]{0,40}\b(?:à|to be)\s"
        r"(?:confirmer|valider|revoir|préciser|vérifier|traduire|confirmed|translated|reviewed)\b"
        r"[^\]]{0,40}))\s?\]"
        r"|(?<![\w?!»”])\?{2,}(?!\?)|(?i:lorem ipsum)"
    )


CHECK = Check(
    code="QA117",
    name="leftover-note",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("No note to an author or a translator is left in a text."),
    source="X-26",
    wrong="Les prix ont monté [à vérifier].",
    right="Les prix ont monté.",
    look=look,
)
