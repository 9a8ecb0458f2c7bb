"""What a kind of typed value is: one notation that authors type, one way of showing it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from diptych.languages.language import Language
from diptych.languages.values.shown import Shown
from diptych.model.phrase import Phrase
from diptych.model.style import Style


class Value(Protocol):
    """A parsed value, free of any language."""

    def show(self, language: Language, style: Style) -> Shown:
        """Write the value as an edition's language and style want it."""


Parse: TypeAlias = Callable[[str], Value | Phrase]
"""Reads a notation; what comes back is the value, or what is wrong with the notation."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of typed value."""

    parse: Parse
    examples: tuple[str, ...]
    """Notations that guides and messages show."""
    purpose: Phrase
    """What the kind is for, in a line of a guide."""
