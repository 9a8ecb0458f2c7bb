"""Entries of a catalog file: what they mean, beside the very text they were written as.

The text is kept in four pieces that join to the file again, so whoever changes one
piece leaves the bytes of the others alone.  What the pieces mean is what polib
understands of them (`understand`), and what is written anew is written by polib
(`write`); `edit` changes both sides together.
"""

from dataclasses import dataclass
from typing import NamedTuple

from diptych.model.message import MessageKey

FUZZY = "fuzzy"


class Identity(NamedTuple):
    """What makes two entries the same message for an update.

    Finer than gettext's key: a message that begins to count something asks for
    another translation, though its `msgid` stays.
    """

    context: str | None
    source: str
    plural: str | None = None

    @property
    def key(self) -> MessageKey:
        """Gettext's own key, which is unique in a file."""
        return MessageKey(self.context, self.source)


class Pieces(NamedTuple):
    """One entry as the scanner cut it out of a file."""

    gap: str
    head: str
    previous: str
    body: str
    obsolete: bool
    nameless: bool
    """Whether its `msgid` is empty, as that of the header is."""
    line: int


@dataclass(frozen=True, slots=True)
class PoEntry:
    """One entry of a catalog file."""

    identity: Identity
    strings: tuple[str, ...]
    """The one `msgstr`, or each plural form; empty texts where nothing was translated."""
    body: str
    """The lines from `msgctxt` or `msgid` to the last `msgstr`."""
    head: str = ""
    """The comment lines above: translator's, extracted, references, flags."""
    previous: str = ""
    """The `#|` lines."""
    gap: str = "\n"
    """The blank lines before it all."""
    obsolete: bool = False
    line: int = 0
    """Of the `msgid`, counted from 1; 0 for an entry that stands in no file yet."""
    flags: tuple[str, ...] = ()
    """Known or not, in their order."""
    former: Identity | None = None
    """What the `#|` lines name: the message that the translation was made for."""
    comment: str = ""
    """The translator's comment as a text."""

    @property
    def text(self) -> str:
        """The entry as it stands in the file, without the gap before it."""
        return self.head + self.previous + self.body

    @property
    def translated(self) -> bool:
        """Tell whether a translator, or a rule, has put something into it."""
        return any(self.strings)

    @property
    def fuzzy(self) -> bool:
        """Tell whether the translation waits for somebody to confirm it."""
        return FUZZY in self.flags

    def comments(self, *marks: str) -> tuple[str, ...]:
        """List the comment lines that begin with one of the marks, as they stand.

        Args:
            marks: `#.`, `#:`, `#,`; or `#` for the translator's own.
        """
        return tuple(
            line
            for line in (whole.strip("\r") for whole in self.head.split("\n"))
            if line.strip() and mark_of(line) in marks
        )


def mark_of(comment: str) -> str:
    """Tell which kind of comment a line is; what gettext does not know is the translator's."""
    mark = comment.lstrip()[:2]
    return mark if mark in {"#.", "#:", "#,", "#="} else "#"
