"""QA406: a function under another title, or in the wrong gender."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.names.wanted import unanswered
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.languages.honorifics import honorific, honorifics
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.text import Text
from diptych.registry import Person, function, people


def look(segment: Segment) -> Iterator[Finding]:
    """Report titles that a translation does not render, then honorifics, then genders."""
    if segment.is_address:
        return
    yield from _titles(segment)
    yield from _honorifics(segment)
    yield from _genders(segment.source, segment.source_words)
    yield from _genders(segment.target, segment.target_words)


def _titles(segment: Segment) -> Iterator[Finding]:
    known, target = segment.nomenclature, segment.target.language
    wanted = unanswered(
        segment, known.function_names[segment.source.language], known.function_renderings[target]
    )
    for one in wanted:
        held = [found for key in sorted(one.keys) if (found := function(key)) is not None]
        if held and target in held[0].masculine:
            expected = " / ".join(
                dict.fromkeys((held[0].masculine[target], held[0].feminine[target]))
            )
            yield Finding(
                phrase("`{name}` is `{expected}` here", name=one.name, expected=expected),
                phrase("Use the official title, in the gender of whoever holds it."),
                segment.target.place,
                (
                    quoted(segment.source, spans_of((one.name,), segment.source.markdown)),
                    quoted(segment.target),
                ),
            )


def _honorifics(segment: Segment) -> Iterator[Finding]:
    """Compare the highest honorific of each side: the Right Honourable is no Honourable."""
    here = honorifics(segment.source_words, segment.source.language)
    there = honorifics(segment.target_words, segment.target.language)
    if here != there:
        expected = " – ".join(honorific(rank, segment.target.language) for rank in sorted(here))
        yield Finding(
            phrase(
                "the honorifics differ: expected `{expected}`",
                expected=expected or "–",
            ),
            phrase("Give everybody the same honorific in both editions."),
            segment.target.place,
            (quoted(segment.source), quoted(segment.target)),
        )


def _genders(text: Text, words: str) -> Iterator[Finding]:
    """Report titles in the other gender, in texts that name one known person."""
    named = [person for person in people() if person.name in words]
    if len(named) == 1 and (wrong := _wrong_title(named[0], text, words)):
        yield Finding(
            phrase("`{title}` does not agree with {name}", title=wrong, name=named[0].name),
            phrase("Write the title in the gender of the person."),
            text.place,
            (quoted(text, spans_of((wrong,), text.markdown)),),
        )


def _wrong_title(person: Person, text: Text, words: str) -> str | None:
    held = function(person.function)
    if held is None or text.language not in held.masculine:
        return None
    right = held.title(text.language, person.gender)
    titles = {held.masculine[text.language], held.feminine[text.language]} - {right}
    return next((title for title in titles if title in words and right not in words), None)


CHECK = Check(
    code="QA406",
    name="wrong-function",
    severity=Severity.WARNING,
    scope=Scope.SEGMENT,
    statement=phrase(
        "People bear their official title and honorific in both editions, in their own gender."
    ),
    source="X-11, F-93, T-52",
    wrong="the Minister of Health / le ministre en santé",
    right="the Minister of Health / la ministre de la Santé",
    look=look,
)
