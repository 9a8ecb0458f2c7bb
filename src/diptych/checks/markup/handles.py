"""QA212: mailboxes, handles and hashtags that differ."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.markup.declared import declaration, without_declared
from diptych.checks.quoting import both, spans_of
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_MAILBOX = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_HANDLE = re.compile(r"(?<![\w@.&#/])[@#][A-Za-zÀ-ÿ]\w{1,60}")


def look(segment: Segment) -> Iterator[Finding]:
    """Report what is typed in a text and leads to somebody, where the two texts differ.

    Handles and hashtags often have a form in each language, so they only warn.
    """
    if segment.is_address:
        return
    for pattern, lighter in _PATTERNS.items():
        wanted = Counter(pattern.findall(segment.source_prose))
        found = Counter(pattern.findall(segment.target_prose))
        missing, added = without_declared(wanted - found, found - wanted, segment)
        if missing or added:
            yield Finding(
                phrase(
                    "the source has {wanted}, the translation {found}",
                    wanted=", ".join(missing) or "–",
                    found=", ".join(added) or "–",
                ),
                declaration(missing, added, segment),
                segment.target.place,
                both(segment, spans_of(added, segment.target.markdown)),
                lighter=lighter,
            )


_PATTERNS: Mapping[re.Pattern[str], bool] = {_MAILBOX: False, _HANDLE: True}
"""What is looked for, and whether a difference only warns."""


CHECK = Check(
    code="QA212",
    name="unequal-handle",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase(
        "Mailboxes, handles and hashtags are equal in both editions, or a declared pair."
    ),
    source="X-23",
    wrong="Write to media@example.org. / Écrivez à medias@example.org.",
    right="Write to media@example.org. / Écrivez à media@example.org.",
    look=look,
)
