"""QA714: an HTML entity that readers would see."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_ENTITY = re.compile(r"&(?:[A-Za-z]{2,20}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def look(wording: Wording) -> Iterator[Finding]:
    """Report entities that are still there after the text was parsed: they were escaped twice."""
    if wording.is_address:
        return
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    pieces = [found[0] for text in words for found in _ENTITY.finditer(text)]
    if pieces:
        yield Finding(
            phrase("readers would see `{entity}`", entity=pieces[0]),
            phrase("Type the character itself."),
            wording.text.place,
            (quoted(wording.text, spans_of(pieces, wording.text.markdown)),),
        )


CHECK = Check(
    code="QA714",
    name="stray-entity",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("No entity of HTML reaches readers as characters."),
    source="ITS 2.0, characters",
    wrong="recherche &amp;amp; développement",
    right="recherche et développement",
    look=look,
)
