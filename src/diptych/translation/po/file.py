"""A catalog file: its entries in order, and its header read as fields.

The law of this value: the gaps and texts of its entries and the tail, joined, are
the file it was read from, byte for byte.
"""

from collections.abc import Iterator, Sequence
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
        """The file as text, byte for byte as it was read."""
        return "".join([part for one in self._all for part in (one.gap, one.text)] + [self.tail])

    @property
    def spaced(self) -> str:
        """The file as text, with a blank line at least between any two entries."""
        return "".join([*_parts(self._all, self.layout.newline), self.tail])

    @property
    def _all(self) -> tuple[PoEntry, ...]:
        return self.entries if self.header is None else (self.header, *self.entries)


def _parts(entries: Sequence[PoEntry], newline: str) -> Iterator[str]:
    """Give each entry its gap, and end its last line, which a file may leave open."""
    for number, entry in enumerate(entries):
        yield entry.gap if number == 0 else entry.gap or newline
        yield entry.text
        if not entry.text.endswith("\n") and number < len(entries) - 1:
            yield newline
