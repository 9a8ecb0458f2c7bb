"""What a check is: a pure function from a subject to findings, and everything said of it.

The guide, `diptych explain` and the tests read the same values as the gate, so a
check cannot exist without its statement, its source, an example and a
counter-example.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from diptych.model.diagnostic import Diagnostic, Excerpt, Severity
from diptych.model.phrase import Phrase
from diptych.model.place import Place

Subject = TypeVar("Subject", contravariant=True)  # noqa: PLC0105 - the model's word for it


class Scope(StrEnum):
    """What a check looks at."""

    TEXT = "text"
    SEGMENT = "segment"
    CATALOG = "catalog"
    DOCUMENT = "document"
    PAGE = "page"
    ARTIFACT = "artifact"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found, before it is given the check's name and weight."""

    sentence: Phrase
    """What was found and what was expected."""
    hint: Phrase | None = None
    """The action that mends it."""
    place: Place | None = None
    excerpts: tuple[Excerpt, ...] = ()
    lighter: bool = False
    """Only a warning here, whatever the check weighs."""


@dataclass(frozen=True, slots=True)
class Check(Generic[Subject]):
    """One rule of the gate."""

    code: str
    name: str
    """Completes "allow …" (style, habit 10)."""
    severity: Severity
    scope: Scope
    statement: Phrase
    """The rule, as a sentence."""
    source: str
    """Ids of the conventions or of the quality catalogue that it comes from."""
    wrong: str | Phrase
    """An example, as an author or translator would see it; a phrase where it is told in words."""
    right: str | Phrase
    """The same, mended."""
    look: Callable[[Subject], Iterable[Finding]]
    waivable: bool = True
    """Whether somebody may answer for a finding instead of mending it."""

    def diagnose(self, finding: Finding, severity: Severity, waiver: str = "") -> Diagnostic:
        """Give a finding the check's code, its weight in this project, and its waiver's name."""
        weight = Severity.WARNING if finding.lighter else severity
        return Diagnostic(
            self.code,
            weight,
            finding.sentence,
            finding.hint,
            finding.place,
            finding.excerpts,
            waiver if self.waivable else "",
        )
