"""QA113: a translation much shorter or longer than its source."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both
from diptych.checks.subjects import Segment
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_SHORT, _LONG = 40, 100
"""Characters from which on lengths can be compared, and compared closely."""
_SHORTEST = 12
_NEAR = (0.42, 2.4)
"""What is usual in headings and short sentences: 99 of 100 in federal pairs."""
_CLOSE = (0.54, 1.83)
"""What is usual beside the language's own breadth: 0.62 to 2.1 in federal pairs."""
_WIDE = (0.25, 4.0)
"""Beyond these something is lost or was never meant for this text."""
_STOPS = (".", "!", "?", "…", ";", ":")
_CLOSING = " \u00a0\ufffc)]»”\"'"


def look(segment: Segment) -> Iterator[Finding]:
    """Report translations whose length is not that of their source."""
    source, target = len(segment.source_prose), len(segment.target_prose)
    if segment.is_address or source < _SHORTEST or not target:
        return
    breadth = (
        LANGUAGES[segment.target.language].breadth / LANGUAGES[segment.source.language].breadth
    )
    ratio = target / source / breadth
    far = not _WIDE[0] <= ratio <= _WIDE[1]
    least, most = _CLOSE if source >= _LONG else _NEAR
    if far or (source >= _SHORT and not least <= ratio <= most):
        yield Finding(
            phrase(
                "{found} characters, where about {expected} are usual",
                found=target,
                expected=round(source * breadth),
            ),
            phrase("Compare both texts: something may be missing, or stand there twice."),
            segment.target.place,
            both(segment),
            lighter=not (far and _is_sentence(segment.source_prose)),
        )


def _is_sentence(prose: str) -> bool:
    """Tell sentences from headings and labels, of which one language may say much less."""
    return prose.rstrip(_CLOSING).endswith(_STOPS)


CHECK = Check(
    code="QA113",
    name="unusual-length",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase(
        "A translation is about as long as its source, with what its language takes more."
    ),
    source="ITS 2.0, length",
    wrong=phrase("a paragraph of five lines, translated by its first sentence"),
    right=phrase("the whole paragraph"),
    look=look,
)
