"""One text of a release in all its languages: what is compared, and what a reviewer reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.model.text import State, Text


class Wording(NamedTuple):
    """A text in one language, as far as readers can tell it from another."""

    shown: str
    """What it says."""
    markdown: str = ""
    """How it says it: with emphasis, links and values."""
    addresses: tuple[str, ...] = ()
    """Where its links lead."""
    state: State = State.SOURCE


@dataclass(frozen=True, slots=True)
class Bitext:
    """A text in all the languages of its publication."""

    mark: str
    """How it is known on paper; empty for what is no text of the document."""
    part: Phrase
    """What it is: heading 2, list item 3 of 5, date of issue."""
    source: LanguageCode
    """The language it was written in."""
    wordings: Mapping[LanguageCode, Wording]
    form: tuple[str, ...] = ()
    """What it stands in and as: list item, heading of level 2."""
    headings: Mapping[LanguageCode, tuple[str, ...]] = field(default_factory=dict)
    """The headings that it stands under, outermost first."""
    texts: Mapping[LanguageCode, Text] = field(default_factory=dict)
    """The texts themselves, with their places; none for facts of the front matter."""
    picture: str = ""
    """The digest of the picture that it speaks for."""

    @property
    def content(self) -> tuple[object, ...]:
        """Tell what makes it the same text as another one: everything but where it stands."""
        wordings = tuple(sorted(self.wordings.items()))
        return (self.part.template, self.form, self.picture, wordings)
