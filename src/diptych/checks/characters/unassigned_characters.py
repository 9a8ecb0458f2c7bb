"""QA711: characters that mean nothing."""

import unicodedata
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import code_points, quoted
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_MEANINGLESS = frozenset({"Cn", "Co", "Cs"})
"""Unassigned, private use, half of a pair."""


def look(wording: Wording) -> Iterator[Finding]:
    """Report characters that Unicode gives no meaning: each font shows something else, or a box."""
    text = wording.text.markdown
    if text.isascii():
        return
    spans = [
        (at, at + 1) for at, one in enumerate(text) if unicodedata.category(one) in _MEANINGLESS
    ]
    if spans:
        yield Finding(
            phrase(
                "the text holds a character without a meaning: {characters}",
                characters=code_points(text[start] for start, _ in spans),
            ),
            phrase("Replace it; it comes from a symbol font, or from a damaged file."),
            wording.text.place,
            (quoted(wording.text, spans),),
        )


CHECK = Check(
    code="QA711",
    name="unassigned-character",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("Every character of a text has a meaning in Unicode."),
    source="ITS 2.0, characters",
    wrong="\\uf0b7 Les prix",
    right=phrase("Les prix, as an item of a list"),
    look=look,
)
