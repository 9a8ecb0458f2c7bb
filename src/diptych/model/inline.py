"""The parsed inside of a text: what inline Markdown means.

A tree, because emphasis nests; frozen, because stages hand it on.  It exists
only between `sources.inline.parse` and whoever reads it (rendering, checks):
documents, messages and editions keep the text itself.
"""

from dataclasses import dataclass
from typing import TypeAlias

from diptych.model.language import LanguageCode


@dataclass(frozen=True, slots=True)
class Words:
    """Plain prose, entities decoded: the only part that typography may touch."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """A code span, verbatim."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line break that the author asked for."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stress, or the title of a law or a work."""

    children: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Strong:
    """Importance."""

    children: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Superscript:
    """Raised letters, as in 1er."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A passage that leads somewhere."""

    target: str
    """The address in this edition, decoded as CommonMark says."""
    children: "tuple[Inline, ...]"
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture inside a sentence."""

    target: str
    alternative: str
    """Empty where the picture is decoration."""


@dataclass(frozen=True, slots=True)
class Value:
    """A typed value, typed once by the author and shown as each language's style wants."""

    kind: str
    """The role's name: `date`, `money`, …: a key of the table of value kinds."""
    content: str
    """What stands between the role's backticks, language-neutral."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A span with attributes: most often words in another language."""

    children: "tuple[Inline, ...]"
    language: LanguageCode | None = None
    translate: bool = True


@dataclass(frozen=True, slots=True)
class NoteCall:
    """A call to a footnote of the same document."""

    label: str


Inline: TypeAlias = (
    Words
    | Code
    | Break
    | Emphasis
    | Strong
    | Superscript
    | Link
    | Image
    | Value
    | Passage
    | NoteCall
)
"""Any part of a parsed text."""
