"""QA712: a letter that stands three times."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_TRIPLED = re.compile(
    r"(?<![\w{/])(?!www|[xi]?x{3}|[xvcl]*i{3})(?=[a-zà-ÿ]{4})[a-zà-ÿ]{0,40}?([a-zà-ÿ])\1\1"
    r"[a-zà-ÿ]{0,40}(?![\w}])"
)
"""Small letters only: capitals may be an acronym or a Roman numeral."""


def look(wording: Wording) -> Iterator[Finding]:
    """Report words with the same letter three times in a row, which neither language has."""
    if wording.is_address:
        return
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    pieces = [found[0] for text in words for found in _TRIPLED.finditer(text)]
    if pieces:
        yield Finding(
            phrase("`{word}` has the same letter three times in a row", word=pieces[0]),
            phrase("Correct the word."),
            wording.text.place,
            (quoted(wording.text, spans_of(pieces, wording.text.markdown)),),
        )


CHECK = Check(
    code="QA712",
    name="tripled-letter",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("No word has the same letter three times in a row."),
    source="ITS 2.0, misspelling",
    wrong="le communniqué commme",
    right="le communiqué comme",
    look=look,
)
