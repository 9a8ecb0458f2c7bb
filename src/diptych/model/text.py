"""Texts: the translatable atoms of a document, in source and in editions alike.

A text is kept in *message form*: the inline Markdown that a translator sees, with
everything that is not language taken out and left as a reference.  `[the
report](https://…)` becomes `[the report][1]`; ``{money}`2500000 CAD` `` becomes
`{money}`; so a changed address or figure never invalidates a sentence.
"""

from dataclasses import dataclass
from enum import StrEnum

from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.model.place import Place

SHARED_DOMAIN = "boilerplate"
"""The gettext domain of what releases have in common: contacts, "About" sections."""
PROGRAM_DOMAIN = "diptych"
"""The gettext domain of the program's own sentences."""
LINK_CONTEXT = "link"
"""msgctxt of addresses, which keeps them apart from prose."""


class State(StrEnum):
    """How a text of an edition came about."""

    SOURCE = "source"
    """Written in this language by the author."""
    SHARED = "shared"
    """The same in every edition: marked `translate="no"`, or nothing in it is language."""
    TRANSLATED = "translated"
    FUZZY = "fuzzy"
    """A suggestion stands in the catalog, and nobody has confirmed it."""
    MISSING = "missing"
    """The catalog holds nothing: the text stands in its source language."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Something a text refers to by name instead of containing it."""

    name: str
    """As it stands in the text: `1` for `[label][1]`, `date` for `{date}`."""
    kind: str
    """`link`, `image`, `autolink`, or the kind of a typed value."""
    content: str
    """The address, or the value in its language-neutral notation."""
    title: str | None = None
    """A link's title, which is a text of its own (`part` `link title`)."""


@dataclass(frozen=True, slots=True)
class Text:
    """One translatable text."""

    markdown: str
    """Inline Markdown in message form: the msgid in the source, the msgstr in an edition."""
    language: LanguageCode
    """The language that `markdown` is written in."""
    part: Phrase
    """What it is, for a translator: heading 2, list item 3 of 5, alternative of an image."""
    place: Place
    """Where its words stand: in an edition, the line of the catalog that they come from."""
    references: tuple[Reference, ...] = ()
    domain: str = ""
    """The gettext domain it is translated in; empty for the document's own."""
    context: str | None = None
    """msgctxt: what tells apart equal texts with unequal translations."""
    translate: bool = True
    """ITS 2.0 Translate: false keeps the text as it is in every edition."""
    note: str | None = None
    """ITS 2.0 Localization Note: the author's word to translators."""
    state: State = State.SOURCE
    source: "Text | None" = None
    """In an edition, the text of the document that this one stands for."""
