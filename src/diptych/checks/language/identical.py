"""QA106: a translation that is its source over again."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.language.sameness import has_prose, is_declared, is_identical
from diptych.checks.quoting import quoted
from diptych.checks.subjects import Segment
from diptych.languages.identification import evidence, identify
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_LONG = 6
"""Words of which some are function words, if the text is in a language that is known here."""


def look(segment: Segment) -> Iterator[Finding]:
    """Report texts that were copied and not translated.

    Names, code and passages marked as another language are the same in every edition.
    """
    if segment.is_address or not is_identical(segment) or not has_prose(segment.target_words):
        return
    found = identify(segment.target_words)
    # What speaks for its edition's language is foreign in the source, not here.
    if found == segment.target.language or is_declared(segment):
        return
    yield Finding(
        phrase("the translation is identical to its source"),
        phrase("Translate it, or list it under `same` in publication.toml."),
        segment.target.place,
        (quoted(segment.target),),
        lighter=_is_doubtful(segment),
    )


def _is_doubtful(segment: Segment) -> bool:
    """Tell whether nothing in a long text speaks for the source's language, as in Latin."""
    weights = evidence(segment.target_words)
    here, there = (weights.get(one.language, 0) for one in (segment.source, segment.target))
    return here < there or (here == there and len(segment.target_words.split()) >= _LONG)


CHECK = Check(
    code="QA106",
    name="identical-to-source",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("No translation repeats its source, apart from names and declared texts."),
    source="X-24",
    wrong="The report is ready. / The report is ready.",
    right="The report is ready. / Le rapport est prêt.",
    look=look,
)
