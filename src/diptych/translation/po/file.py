"""A catalog file: its entries in order, and its header read as fields.

The law of this value: the gaps and texts of its entries and the tail, joined, are
the file it was read from, byte for byte.
"""

from dataclasses import dataclass

from diptych.translation.po.entry import PoEntry
from diptych.translation.po.header import Header
from diptych.translation.po.layout import USUAL, Layout


@dataclass(frozen=True, slots=True)
class PoFile:
    """A catalog file as it stands."""

    header: PoEntry | None
    """The entry whose `msgid` is empty; none where the file has none."""
    entries: tuple[PoEntry, ...]
    """All others, live and obsolete, in the order of the file."""
    tail: str = ""
    """Comments and blank lines after the last entry."""
    layout: Layout = USUAL
    """How its lines end, and where they are broken."""

    @property
    def fields(self) -> Header:
        """The fields of the header."""
        return Header.of(self.header.strings[0] if self.header else "")

    @property
    def text(self) -> str:
        """The file as text."""
        entries = self.entries if self.header is None else (self.header, *self.entries)
        return "".join(
            [part for entry in entries for part in (entry.gap, entry.text)] + [self.tail]
        )
