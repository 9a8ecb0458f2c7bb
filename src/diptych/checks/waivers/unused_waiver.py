"""QA817: a waiver of something that is not there any more."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.waivers.judged import Judged
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(judged: Judged) -> Iterator[Finding]:
    """Report waivers that nothing needs.

    Who gave a waiver, when and why is required by the reader of the file.
    """
    for waiver in judged.unused:
        yield Finding(
            phrase("nothing needs the waiver `{name}`", name=waiver.name),
            phrase("Remove the line: the texts that it was given for have changed."),
            waiver.place,
        )


CHECK = Check(
    code="QA817",
    name="unused-waiver",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase(
        "Every waiver has an author, a date and a reason, and fits the texts it was given for."
    ),
    source="L-13",
    wrong=phrase("a waiver of a text that was edited since"),
    right=phrase("no such line in waivers.toml, or one with the name that the finding has today"),
    look=look,
    waivable=False,
)
