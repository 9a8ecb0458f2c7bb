"""QA204: a link that one edition does not have."""

import re
from collections import Counter
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both, quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.text import Text

_NUMBERED = re.compile(r"\]\[\d+\]")
_BROKEN = re.compile(r"\]\s{1,3}\([^()\s]{1,2000}\)")
"""A link with a space inside its mark: QA207 reports it."""
_OWN = re.compile(r"\]\([^()\s]*\)|<(?:https?://|mailto:)[^<>\s]*>")


def look(segment: Segment) -> Iterator[Finding]:
    """Report links that the translation lost, repeated or added."""
    wanted, found = _links(segment.source), _links(segment.target)
    broken = len(_BROKEN.findall(segment.target.markdown))
    for name in sorted(wanted - found)[broken:]:
        yield Finding(
            phrase("the link `{name}` is not in the translation", name=name[1:]),
            phrase(
                "Write the words that lead there between brackets, and `{name}` behind them.",
                name=name[1:],
            ),
            segment.target.place,
            (
                quoted(segment.source, spans_of([name], segment.source.markdown)),
                quoted(segment.target),
            ),
        )
    for name in sorted(found - wanted):
        yield Finding(
            phrase("the translation has a link that the source does not: `{name}`", name=name[1:]),
            phrase("Remove it; a link that readers of one language need is needed in both."),
            segment.target.place,
            both(segment, spans_of([name], segment.target.markdown)),
        )


def _links(text: Text) -> Counter[str]:
    """Count links: by the number that a message gives them, or as typed."""
    return Counter(_NUMBERED.findall(text.markdown) + _OWN.findall(text.markdown))


CHECK = Check(
    code="QA204",
    name="lost-link",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("A translation has the same links as its source."),
    source="X-04",
    wrong="See [the report][1]. / Voir le rapport.",
    right="See [the report][1]. / Voir [le rapport][1].",
    look=look,
)
