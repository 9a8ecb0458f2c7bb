"""A PDF as those get it who have it read to them: frozen values, in the order of its structure.

Nothing here knows the file format.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_BULLET = re.compile(r"[\s•◦▪‣–-]*|\s*(?:[0-9]{1,4}|[A-Za-z]|[ivxlIVXL]{1,6})[.)]\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text in one place of the structure, most often a line."""

    text: str
    sheet: int
    """Counted from 1."""
    roles: tuple[str, ...]
    """What it stands in, outermost first: `Document`, `P`, `Span`."""
    mark: str | None
    """The identifier of the text it belongs to (`model.mark`)."""
    language: str
    """As the nearest element around says, or the document."""
    edition: str = ""
    """The language of the edition that it belongs to, in a document that holds several."""

    @property
    def label(self) -> bool:
        """Tell whether it is a bullet or number that layout has set before an item.

        Terms of definition lists are labels of items too, and are words.
        """
        return "Lbl" in self.roles and _BULLET.fullmatch(self.text) is not None

    @property
    def drawn(self) -> bool:
        """Tell whether it stands in a drawing, which is read by its alternative."""
        return "Figure" in self.roles


@dataclass(frozen=True, slots=True)
class Carried:
    """A file inside the file."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Outlined:
    """An entry of the bookmarks."""

    title: str
    level: int
    """Counted from 1."""


@dataclass(frozen=True, slots=True)
class UnseenText:
    """Text that is there and that nobody can see."""

    text: str
    sheet: int
    invisible: bool = False
    """Drawn without being painted."""
    size: float = 0.0
    """In points."""
    pale: bool = False
    """As light as the sheet."""
    outside: bool = False
    """Beyond the edges of its sheet."""


@dataclass(frozen=True, slots=True)
class PaperDocument:
    """A whole file."""

    language: str
    metadata: Mapping[str, str]
    """`Title`, `Author`, …: those that are not empty."""
    sheets: int
    tagged: bool
    shows_title: bool
    """Readers show its title, not the name of its file."""
    accessible: bool
    """It says of itself that it is PDF/UA."""
    outline: tuple[Outlined, ...]
    passages: tuple[Passage, ...]
    """All text that belongs to the structure, in its order; running heads do not."""
    untagged: tuple[str, ...]
    """Text that neither belongs to the structure nor is set apart from it."""
    unseen: tuple[UnseenText, ...]
    borrowed_fonts: tuple[str, ...]
    """Names of fonts that are not in the file."""
    actions: tuple[str, ...]
    """What it would do or carry besides being read: scripts, forms, attachments."""
    carried: tuple[Carried, ...] = ()
