"""What a value becomes in an edition, and how templates of a language are filled."""

from dataclasses import dataclass
from string import Formatter
from typing import TypeAlias

from diptych.languages.forms import Numeral
from diptych.languages.language import Language
from diptych.model.inline import Superscript, Words
from diptych.model.style import Style

Part: TypeAlias = Words | Superscript
"""A piece of a shown value."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A value as one language and one style write it."""

    parts: tuple[Part, ...]
    machine: str | None = None
    """For programs: the `datetime` of a date or time, or the `tel:` address of a telephone."""

    @property
    def text(self) -> str:
        """Give the value as plain text, raised letters level with the rest."""
        return "".join(part.text for part in self.parts)


Fill: TypeAlias = str | Numeral | tuple[Part, ...]
"""What may stand for a name in a template."""


def plain(text: str, machine: str | None = None) -> Shown:
    """Show a value that has no raised letters."""
    return Shown((Words(text),), machine)


def compose(template: str, language: Language, style: Style, **fills: Fill) -> tuple[Part, ...]:
    """Fill a language's template, keeping raised letters apart from the words round them."""
    parts: list[Part] = []
    for literal, name, _, _ in Formatter().parse(template):
        parts.append(Words(literal))
        if name is not None:
            parts.extend(_parts(fills[name], style))
    contract = language.forms.contract
    return tuple(
        Words(contract(part.text)) if isinstance(part, Words) else part for part in _merged(parts)
    )


def _parts(fill: Fill, style: Style) -> tuple[Part, ...]:
    if isinstance(fill, str):
        return (Words(fill),)
    if isinstance(fill, tuple):
        return fill
    if fill.letters and style.ordinals == "raised":
        return (Words(fill.figure), Superscript(fill.letters))
    return (Words(fill.figure + fill.letters),)


def _merged(parts: list[Part]) -> list[Part]:
    """Join neighbouring words and drop empty ones."""
    merged: list[Part] = []
    for part in parts:
        if not part.text:
            continue
        if merged and isinstance(part, Words) and isinstance(merged[-1], Words):
            merged[-1] = Words(merged[-1].text + part.text)
        else:
            merged.append(part)
    return merged
