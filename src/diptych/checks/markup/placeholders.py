"""QA201: what a sentence refers to must survive translation."""

import re
from collections import Counter
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both, quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.text import Text

_CODE = re.compile(r"(?<!`)(`+)(?!`)[^`]*(?<!`)\1(?!`)")
_REFERENCE = re.compile(
    r"\{\{[^{}]{1,80}\}\}|\{%[^{}]{1,80}%\}|%\([A-Za-z_]{1,40}\)[sd]|\$\{[^{}]{1,80}\}"
    r"|\{[a-z][a-z0-9-]*\}|\[\^[^\]\s\[]{1,80}\]"
)
"""Ours, and those of other programs, which come in with suggestions."""


def look(segment: Segment) -> Iterator[Finding]:
    """Report references that the translation lost, repeated or made up."""
    wanted, found = _references(segment.source), _references(segment.target)
    for name in sorted(wanted - found):
        yield Finding(
            phrase("the translation does not have `{name}`", name=name),
            phrase("Copy `{name}` from the source to where it belongs.", name=name),
            segment.target.place,
            (
                quoted(segment.source, spans_of([name], segment.source.markdown)),
                quoted(segment.target),
            ),
        )
    for name in sorted(found - wanted):
        yield Finding(
            phrase("the translation has `{name}`, which the source does not", name=name),
            phrase("Remove `{name}`, or correct its spelling.", name=name),
            segment.target.place,
            both(segment, spans_of([name], segment.target.markdown)),
        )


def _references(text: Text) -> Counter[str]:
    """Count the references of a text, written as translators see them.

    Braces that the author wrote as words are in both texts alike; links (QA204) and
    code (QA213) have checks of their own.
    """
    return Counter(_REFERENCE.findall(_CODE.sub("", text.markdown)))


CHECK = Check(
    code="QA201",
    name="broken-placeholder",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("A translation has the same placeholders and footnote calls as its source."),
    source="X-25",
    wrong="{jour}",
    right="{date}",
    look=look,
)
