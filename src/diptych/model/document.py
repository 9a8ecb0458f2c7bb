"""Documents: parsed sources, still in the author's language."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from diptych.model.block import Block
from diptych.model.language import LanguageCode
from diptych.model.offer import Offer
from diptych.model.place import Place
from diptych.model.text import Text


class Kind(StrEnum):
    """The kinds of news product (conventions P-20a to P-20f), and *The Daily* (P-94)."""

    NEWS_RELEASE = "news-release"
    BACKGROUNDER = "backgrounder"
    MEDIA_ADVISORY = "media-advisory"
    READOUT = "readout"
    SPEECH = "speech"
    STATEMENT = "statement"
    DAILY = "daily"


@dataclass(frozen=True, slots=True)
class Locality:
    """A place named in a dateline."""

    city: str
    """Its official form; the registry of places pairs the few that have two (E-44)."""
    province: str | None = None
    """Two-letter code; none for large cities named alone (P-107)."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody a reader can reach; the words of it are fields `contacts.N.…`."""

    key: str | None
    institution: str | None
    """Key of the registry of institutions."""
    telephones: tuple[str, ...] = ()
    """In digits and hyphens, as E-33 and F-68 show them."""
    emails: tuple[str, ...] = ()
    audience: str | None = None
    """`media` sets the contact under "Contacts for media only" (P-27)."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the front matter says that is not a text: equal in every edition by construction."""

    kind: Kind
    language: LanguageCode
    date: dt.date
    modified: dt.date
    time: dt.time | None
    """Time of release, Eastern."""
    localities: tuple[Locality, ...]
    institutions: tuple[str, ...]
    """Keys of the issuing federal institutions, the first one in the address (P-91)."""
    partners: tuple[str, ...]
    """Keys of partners, who never stand in the byline (P-13)."""
    slugs: Mapping[LanguageCode, str]
    contacts: tuple[Contact, ...] = ()
    offer: Offer = Offer()


@dataclass(frozen=True, slots=True)
class Field:
    """A text of the front matter, or of something it calls in."""

    name: str
    """`title`, `lead`, `keywords.0`, `subjects.0`, `links.1.label`, `contacts.0.name`, …"""
    text: Text


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed source."""

    key: str
    """The name of the release, and of its gettext domain."""
    place: Place
    metadata: Metadata
    fields: tuple[Field, ...]
    blocks: tuple[Block, ...]

    def field(self, name: str) -> Text | None:
        """Find a text of the front matter by its name."""
        return next((field.text for field in self.fields if field.name == name), None)

    def texts(self) -> Iterator[Text]:
        """Go through all texts in reading order, front matter first."""
        yield from (field.text for field in self.fields)
        for block in self.blocks:
            yield from block.texts
