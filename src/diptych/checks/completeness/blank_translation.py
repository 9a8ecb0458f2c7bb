"""QA103: a translation that looks like one and says nothing."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(segment: Segment) -> Iterator[Finding]:
    """Report translations without a letter or a figure, where the source has some.

    Spaces of any kind, characters without width and punctuation all pass for text
    in a translator's tool.
    """
    if _says(segment.source_prose) and not _says(segment.target_prose):
        yield Finding(
            phrase("the translation has neither a letter nor a figure"),
            phrase("Translate it."),
            segment.target.place,
            both(segment, [(0, len(segment.target.markdown))]),
        )


def _says(prose: str) -> bool:
    return any(character.isalnum() for character in prose)


CHECK = Check(
    code="QA103",
    name="blank-translation",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("A translation says something where its source does."),
    source="X-25",
    wrong='msgstr "–"',
    right='msgstr "Les prix ont monté."',
    look=look,
    waivable=False,
)
