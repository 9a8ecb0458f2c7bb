"""What was made of one publication, as far as anybody else needs to know of it."""

from dataclasses import dataclass, replace

from diptych.model.block import Block
from diptych.model.diagnostic import Diagnostic
from diptych.model.document import Document
from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.model.page import Kept
from diptych.model.place import Place

LISTED = frozenset({"title", "description", "lead"})
"""Fields that lists and feeds show of a publication."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """What a catalog says for a message."""

    language: LanguageCode
    key: MessageKey
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Made:
    """One publication, made: small enough that an archive of thousands can be held at once."""

    publication: Publication
    """Abridged."""
    artifacts: tuple[Kept, ...]
    """All of its files; none where something stands against publishing it."""
    found: tuple[Diagnostic, ...]
    """Everything that was found in it, also what somebody has waived."""
    renderings: tuple[Rendering, ...]
    """To be compared with those of other publications (QA111)."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What was made of a site beside its publications, as far as it is remembered."""

    artifacts: tuple[Kept, ...]
    found: tuple[Diagnostic, ...]
    renderings: tuple[Rendering, ...]
    """What the shared catalogs say."""


def abridged(publication: Publication) -> Publication:
    """Keep what lists and feeds show of a publication, and what it shares with others.

    Args:
        publication: with everything that its pages show.
    """
    editions = {
        language: Edition(edition.language, _abridged(edition.document))
        for language, edition in publication.editions.items()
    }
    return Publication(_abridged(publication.source), editions)


def _abridged(document: Document) -> Document:
    fields = tuple(one for one in document.fields if one.name in LISTED or one.text.domain)
    blocks = (_shared(block) for block in document.blocks)
    return replace(document, fields=fields, blocks=tuple(one for one in blocks if one.texts))


def _shared(block: Block) -> Block:
    return replace(block, texts=tuple(text for text in block.texts if text.domain))
