"""What differs between two PDFs: frozen values that say what, and where on both sides."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from diptych.model.phrase import Phrase
from diptych.review.change_kind import ChangeKind
from diptych.review.pdf import Box, PdfDocument


class LayoutKind(StrEnum):
    """What can change although the words stay."""

    PICTURE = "picture"
    ADDRESS = "address"
    """A link leads elsewhere."""
    FONT = "font"
    COLOUR = "colour"
    POSITION = "position"
    """Lines that read the same stand further left or right, or closer or wider apart."""
    PAGE_BREAK = "page-break"
    PAPER = "paper"
    """The size of a page."""
    RUNNING = "running-text"
    """What pages repeat in their margins."""
    TITLE = "title"
    """The title that readers of PDFs show in their window."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page."""

    page: int
    """Counted from 0."""
    box: Box
    mark: str | None = None
    """The structure element that what stands there belongs to."""


@dataclass(frozen=True, slots=True)
class Extract:
    """The words of one side that a change is about, and where they stand."""

    text: str
    spots: tuple[Spot, ...]
    """One a line.  Where there are no words, the narrow place where they would stand."""
    context: tuple[str, str] = ("", "")
    """The words before and after, which stayed."""
    marks: tuple[str, ...] = ()
    """The structure elements that they belong to."""


@dataclass(frozen=True, slots=True)
class PdfChange:
    """Something that a reader of both PDFs would find changed."""

    kind: ChangeKind | LayoutKind
    before: Extract
    after: Extract
    detail: Phrase | None = None
    """What changed, where the words do not show it."""


PagePair: TypeAlias = tuple[int | None, int | None]
"""Pages that show the same part of the text; none where one side has nothing like it."""


@dataclass(frozen=True, slots=True)
class PdfDifference:
    """The whole comparison of two PDFs."""

    before: PdfDocument
    after: PdfDocument
    changes: tuple[PdfChange, ...]
    """In the order of reading of the newer one."""
    pairs: tuple[PagePair, ...]
    reflowed: int
    """How many words stand on another page than before, though nobody touched them."""

    def without(self, kinds: Collection[str]) -> "PdfDifference":
        """Leave out kinds of change that nobody asked for, by their names."""
        kept = tuple(change for change in self.changes if change.kind.value not in kinds)
        return replace(self, changes=kept)

    def untouched(self, before: Collection[str], after: Collection[str]) -> "PdfDifference":
        """Leave out changes of words in texts that are known to read the same.

        Args:
            before: the marks of these texts in the older PDF.
            after: their marks in the newer one.
        """

        def real(change: PdfChange) -> bool:
            marks = bool(change.before.marks or change.after.marks)
            same = {*change.before.marks} <= {*before} and {*change.after.marks} <= {*after}
            return not (isinstance(change.kind, ChangeKind) and marks and same)

        return replace(self, changes=tuple(filter(real, self.changes)))

    @property
    def text_changes(self) -> Iterator[PdfChange]:
        """The changes of words."""
        return (change for change in self.changes if isinstance(change.kind, ChangeKind))

    @property
    def layout_changes(self) -> Iterator[PdfChange]:
        """The changes of everything else."""
        return (change for change in self.changes if isinstance(change.kind, LayoutKind))
