"""QA405: a name of a person that the two editions spell differently."""

from collections.abc import Iterator
from functools import cache

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.languages.facts import misspellings, respelled
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.registry import cities, people


def look(segment: Segment) -> Iterator[Finding]:
    """Report near misses, then people of the registry whom only one edition names."""
    if segment.is_address:
        return
    source, target = segment.source_words, segment.target_words
    for found in misspellings(source, segment.source.language, target, segment.target.language):
        here, there = source[slice(*found.source.span)], target[slice(*found.target.span)]
        yield _respelled(segment, here, there)
    for here, there in respelled(source, target, _same_everywhere()):
        yield _respelled(segment, here, there)
    for name in (known.name for known in people()):
        family = name.rpartition(" ")[2]
        if name in source and family not in target:
            yield Finding(
                phrase("the translation does not name `{name}`", name=name),
                phrase("Name everybody in both editions, letter by letter."),
                segment.target.place,
                (
                    quoted(segment.source, spans_of((name,), segment.source.markdown)),
                    quoted(segment.target),
                ),
                lighter=True,
            )


def _respelled(segment: Segment, here: str, there: str) -> Finding:
    return Finding(
        phrase("the source names `{here}`, the translation `{there}`", here=here, there=there),
        phrase("Find out which is right, and correct the other."),
        segment.target.place,
        (
            quoted(segment.source, spans_of((here,), segment.source.markdown)),
            quoted(segment.target, spans_of((there,), segment.target.markdown)),
        ),
    )


@cache
def _same_everywhere() -> frozenset[str]:
    """Name the cities that have one official form in every language (E-44)."""
    return frozenset(one.name for one in cities())


CHECK = Check(
    code="QA405",
    name="misspelled-name",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase(
        "The names of people and cities are the same in both editions, letter by letter."
    ),
    source="X-08, E-44",
    wrong="Lukas Chrostowski / Lucas Chrostowski",
    right="Lukas Chrostowski / Lukas Chrostowski",
    look=look,
)
