"""QA111: one sentence, two translations."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import Whole
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.language import LanguageCode
from diptych.model.made import Rendering
from diptych.model.message import MessageKey
from diptych.model.phrase import phrase


def look(whole: Whole) -> Iterator[Finding]:
    """Report messages that one release translates differently from another.

    A context (`msgctxt`) tells apart what rightly differs.
    """
    first: dict[tuple[LanguageCode, MessageKey], Rendering] = {}
    for rendering in whole.renderings:
        other = first.setdefault((rendering.language, rendering.key), rendering)
        if rendering.text != other.text:
            yield Finding(
                phrase(
                    "translated otherwise in `{domain}.po`: `{source}`",
                    domain=other.place.path.stem,
                    source=rendering.key.source,
                ),
                phrase(
                    "Choose one of the two for both, or tell them apart by a context in the source."
                ),
                rendering.place,
                (
                    Excerpt(rendering.language, other.text),
                    Excerpt(rendering.language, rendering.text),
                ),
            )


CHECK = Check(
    code="QA111",
    name="inconsistent-translation",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("One text has one translation, unless a context tells two meanings apart."),
    source="ITS 2.0, inconsistency",
    wrong=phrase('"Next steps": "Étapes suivantes" here, "Prochaines étapes" there'),
    right=phrase('"Étapes suivantes" in both'),
    look=look,
)
