"""QA312: a negation that only one edition has."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both
from diptych.checks.subjects import Segment
from diptych.languages.facts import negates
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(segment: Segment) -> Iterator[Finding]:
    """Report texts of which one says no, and the other nothing of the kind.

    Languages say the same with and without a negation: of twelve findings on
    published pages one was real, so nobody is asked to look at them unless they want to.
    """
    if segment.is_address:
        return
    here = negates(segment.source_words, segment.source.language)
    there = negates(segment.target_words, segment.target.language)
    if here != there:
        yield Finding(
            phrase("the source has a negation, the translation none")
            if here
            else phrase("the translation has a negation, the source none"),
            phrase("Compare both texts, and correct the one that is wrong."),
            segment.target.place,
            both(segment),
        )


CHECK = Check(
    code="QA312",
    name="lost-negation",
    severity=Severity.OFF,
    scope=Scope.SEGMENT,
    statement=phrase("What one edition denies, the other denies as well."),
    source="quality A4",
    wrong="The data are not final. / Les données sont définitives.",
    right="The data are not final. / Les données ne sont pas définitives.",
    look=look,
)
