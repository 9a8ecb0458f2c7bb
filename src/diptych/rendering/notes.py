"""Footnotes: numbered in the order in which an edition calls them.

A translator may move a call within a sentence, so each edition counts for
itself; a reader always meets 1 before 2.
"""

from typing import NamedTuple


class Call(NamedTuple):
    """One call to a footnote."""

    number: int
    """Of the note, counted from 1."""
    identifier: str
    """The place of the call, for the way back from the note."""
    note: str
    """The place of the note."""


class Notes:
    """Counts the calls of one page while its texts are written in reading order."""

    def __init__(self) -> None:
        self._calls: dict[str, int] = {}

    def call(self, label: str) -> Call:
        """Count one more call to the note of that label."""
        self._calls[label] = self._calls.get(label, 0) + 1
        number = self.number(label)
        return Call(number, self.calls(label)[-1], note_identifier(number))

    def calls(self, label: str) -> tuple[str, ...]:
        """Name the places of all calls to a note so far."""
        first = f"call-{self.number(label)}"
        repeats = range(2, self._calls[label] + 1)
        return (first, *(f"{first}-{repeat}" for repeat in repeats)) if self._calls[label] else ()

    def number(self, label: str) -> int:
        """Tell the number of a note; one that nothing calls comes after all others."""
        self._calls.setdefault(label, 0)
        return list(self._calls).index(label) + 1


def note_identifier(number: int) -> str:
    """Name the place of a note on its page."""
    return f"note-{number}"
