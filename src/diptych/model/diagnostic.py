"""Problems as values: what was found, where, and what to do about it.

Stages never raise for what an author or a translator wrote: they leave what is
wrong visible, and checks yield diagnostics.  The one exception is an input that
makes a value impossible (an unreadable file, malformed TOML or PO): `InputError`
carries its diagnostics to `cli`, the only place that catches it.

    Exception
    `-- InputError        somebody's file, to be mended there
        |-- UseError      the program was asked for what it cannot do here
        `-- MachineError  this machine lacks or refuses something
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.model.place import Place


class Severity(StrEnum):
    """How much a diagnostic weighs when a release is decided."""

    ERROR = "error"
    """Blocks the release."""
    WARNING = "warning"
    """Is shown, and blocks nothing."""
    OFF = "off"
    """Is not looked for; a profile may raise it."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words of one edition that a diagnostic speaks of."""

    language: LanguageCode
    text: str
    spans: tuple[tuple[int, int], ...] = ()
    """Start and end, in characters of `text`, of the words that differ or offend."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A problem found."""

    code: str
    """Stable: `DP…` for files that cannot be used, `QA…` for the catalogue of checks."""
    severity: Severity
    sentence: Phrase
    """What was found and what was expected, in lower case, names in backticks."""
    hint: Phrase | None = None
    """The action that mends it."""
    place: Place | None = None
    excerpts: tuple[Excerpt, ...] = ()
    waiver: str = ""
    """What a waiver of it would be called; empty where nothing may waive it (QA817)."""


class InputError(Exception):
    """Some file of the project cannot be turned into a value.

    Args:
        diagnostics: everything that was found, not only the first.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__(*(f"{found.code}: {found.place or ''}" for found in self.diagnostics))

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[Diagnostic, ...]]]:
        """Travel between processes whole."""
        return type(self), (self.diagnostics,)


class UseError(InputError):
    """The program was asked for what it cannot do here: another command is needed, no mending."""


class MachineError(InputError):
    """This machine lacks something that the work needs, or refuses it."""
