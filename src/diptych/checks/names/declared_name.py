"""QA408: a declared name that a translation changed."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(segment: Segment) -> Iterator[Finding]:
    """Report names that the project pairs, where the translation has not its half.

    A pair of equal halves is a name that is never translated.
    """
    if segment.is_address:
        return
    for pair in segment.settings.names:
        source = pair.get(segment.source.language, "")
        target = pair.get(segment.target.language, "")
        if (
            source
            and target
            and source in segment.source_prose
            and target not in segment.target_prose
        ):
            yield Finding(
                phrase("`{name}` is a name that stays as it is", name=source)
                if source == target
                else phrase("`{source}` is `{target}` here", source=source, target=target),
                phrase("Write the name as [[names]] in publication.toml has it."),
                segment.target.place,
                (
                    quoted(segment.source, spans_of((source,), segment.source.markdown)),
                    quoted(segment.target),
                ),
            )


CHECK = Check(
    code="QA408",
    name="changed-name",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("A name that the project declares is written as it is declared."),
    source="quality A4",
    wrong='{ en = "PowerPoint", fr = "PowerPoint" }: Power-Point',
    right='{ en = "PowerPoint", fr = "PowerPoint" }: PowerPoint',
    look=look,
)
