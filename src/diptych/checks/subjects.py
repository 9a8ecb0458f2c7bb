"""What checks look at: segments, documents, catalogs, pages, artifacts, the whole release."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from diptych.model.catalog import Catalog
from diptych.model.edition import Publication
from diptych.model.inline import Inline
from diptych.model.message import Message
from diptych.model.page import Artifact, Asset, Page
from diptych.model.settings import Settings
from diptych.model.text import State, Text
from diptych.sources import parse_inline, plain


@dataclass(frozen=True)
class Segment:
    """A text in its source language beside the same text in one edition."""

    publication: str
    source: Text
    target: Text
    settings: Settings

    @cached_property
    def source_nodes(self) -> tuple[Inline, ...]:
        """The source, parsed."""
        return parse_inline(self.source)

    @cached_property
    def target_nodes(self) -> tuple[Inline, ...]:
        """The translation, parsed."""
        return parse_inline(self.target)

    @cached_property
    def source_prose(self) -> str:
        """The words of the source, without markup."""
        return plain(self.source_nodes)

    @cached_property
    def target_prose(self) -> str:
        """The words of the translation, without markup."""
        return plain(self.target_nodes)


@dataclass(frozen=True, slots=True)
class CatalogSubject:
    """A catalog, and the messages that today's sources and templates ask of it."""

    catalog: Catalog
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """Everything that would be published together."""

    settings: Settings
    publications: tuple[Publication, ...]
    catalogs: tuple[CatalogSubject, ...]
    pages: tuple[Page, ...]
    artifacts: tuple[Artifact, ...]
    assets: tuple[Asset, ...]


def segments(release: Release) -> Iterator[Segment]:
    """Pair every translated text with its source; what is missing has a check of its own."""
    for publication in release.publications:
        for edition in publication.editions.values():
            for text in edition.document.texts():
                if text.source is not None and text.state in (State.TRANSLATED, State.FUZZY):
                    yield Segment(publication.key, text.source, text, release.settings)
