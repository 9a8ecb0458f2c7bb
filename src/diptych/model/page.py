"""Pages and artifacts: what rendering and encoding leave."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Protocol

from diptych.model.language import LanguageCode
from diptych.model.offer import Arrangement


class Medium(StrEnum):
    """What a page is laid out for."""

    SCREEN = "screen"
    """Has the page shell: toggle, menu, search, footer."""
    PAPER = "paper"
    """Has none of it (P-74), and the notice of the other edition instead (L-66)."""
    WIRE = "wire"
    """Is read as plain text, by newsrooms and in e-mail (P-16, P-17)."""
    MACHINE = "machine"
    """Is read by programs, in XML: feeds, and the map of the site."""
    BILINGUAL = "bilingual"
    """Is paper that holds all editions, and so speaks of no other one."""


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that a PDF carries."""

    name: str
    media_type: str
    description: str
    """In the language of the page."""
    relationship: str
    """What it is to the page: a name of ISO 32000-2, 7.11.3, such as `Data`."""
    content: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered edition: complete HTML text."""

    publication: str
    """Key of the publication; empty for pages of the whole site."""
    language: LanguageCode | None
    """None for a bilingual page."""
    medium: Medium
    path: PurePosixPath
    """Where it goes below the output folder, without its suffix."""
    html: str
    """Empty where the page is made of parts."""
    suffix: str = ".html"
    """Of its file on screen; other formats have their own."""
    enclosed: tuple[Enclosed, ...] = ()
    """What its PDF carries."""
    matched: tuple["Page", ...] = ()
    """Its other editions, where all are to take the same number of sheets."""
    parts: tuple["Page", ...] = ()
    """Of a bilingual document: its editions, the first language first (L-21)."""
    arrangement: Arrangement = Arrangement.NONE
    """How they stand in it."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that pages refer to: style sheet, font, image."""

    path: PurePosixPath
    """Below the output folder, and below the virtual base address while rendering."""
    content: bytes
    own: bool = True
    """Of the project, not one that comes with the program."""


@dataclass(frozen=True, slots=True)
class Artifact:
    """An output path and its bytes."""

    path: PurePosixPath
    """Below the output folder."""
    content: bytes
    publication: str = ""
    language: LanguageCode | None = None

    @property
    def sha256(self) -> str:
        """The hash of its bytes."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return len(self.content)


@dataclass(frozen=True, slots=True)
class Kept:
    """An artifact without its bytes, which are kept elsewhere under their hash."""

    path: PurePosixPath
    sha256: str
    size: int
    publication: str = ""
    language: LanguageCode | None = None


class Named(Protocol):
    """An artifact, whether its bytes are at hand or kept elsewhere."""

    @property
    def path(self) -> PurePosixPath:
        """Below the output folder."""
        ...

    @property
    def sha256(self) -> str:
        """The hash of its bytes."""
        ...

    @property
    def size(self) -> int:
        """How many bytes there are."""
        ...

    @property
    def publication(self) -> str:
        """Key of the publication that it belongs to; empty for what belongs to all."""
        ...

    @property
    def language(self) -> LanguageCode | None:
        """Of the edition that it belongs to."""
        ...


def kept(artifact: Artifact) -> Kept:
    """Let go of the bytes of an artifact."""
    return Kept(
        artifact.path, artifact.sha256, artifact.size, artifact.publication, artifact.language
    )
