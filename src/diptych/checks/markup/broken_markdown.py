"""QA207: markup that was damaged in translation and would be read as characters."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both, spans_of
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.inline import Emphasis, Inline, Strong, Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_OPENED = re.compile(r"(?<![\w*])\*(?=\w)|(?<=\w)\*(?![\w*])")
_REMAINS = re.compile(r"\]\s*\(|\]\s*\[|\*\*|__|`|!\[|\{[a-z]+\}`")


def look(segment: Segment) -> Iterator[Finding]:
    """Report marks that are left over as characters, where the source has none.

    The text is parsed as it will be for readers, and only its words are searched:
    whatever Markdown understood is not there any more.
    """
    if any(_remains(segment.source_nodes)):
        return
    remains = tuple(_remains(segment.target_nodes)) or _opened(segment)
    if remains:
        yield Finding(
            phrase("the markup `{remains}` would show as characters", remains=remains[0]),
            phrase("Write it like the source: no space inside it, and each mark closed."),
            segment.target.place,
            both(segment, spans_of(remains, segment.target.markdown)),
        )


def _opened(segment: Segment) -> tuple[str, ...]:
    """Find a mark of emphasis that opens and never closes, where the source closes all."""
    stars = (
        star
        for node in walk(segment.target_nodes)
        if isinstance(node, Words)
        for star in _OPENED.findall(node.text)
    )
    lost = _emphasised(segment.source_nodes) > _emphasised(segment.target_nodes)
    return tuple(stars) if lost else ()


def _emphasised(nodes: tuple[Inline, ...]) -> int:
    return sum(isinstance(node, Emphasis | Strong) for node in walk(nodes))


def _remains(nodes: tuple[Inline, ...]) -> Iterator[str]:
    for node in walk(nodes):
        if isinstance(node, Words):
            yield from _REMAINS.findall(node.text)


CHECK = Check(
    code="QA207",
    name="broken-markdown",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("No mark of Markdown is left over as characters in a translation."),
    source="ITS 2.0, markup",
    wrong="**ne pas ** le faire",
    right="**ne pas** le faire",
    look=look,
)
