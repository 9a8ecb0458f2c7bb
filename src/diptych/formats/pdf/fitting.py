"""Editions fitted to one number of sheets, within bounds that no reader notices.

A style sheet takes part by three custom properties: it multiplies the size of letters by
`--letter` and the distance of lines by `--leading`, and sets paragraphs `--gap` apart.  The
longer edition is drawn together first; if that is not enough, the shorter one is let out.
What cannot be fitted within the table stays as it is set.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from weasyprint import Document

from diptych.formats.pdf.layout import Layout


@dataclass(frozen=True, slots=True)
class Fit:
    """By what an edition is drawn together or let out."""

    letter: float = 1.0
    leading: float = 1.0
    gap: float = 8.0
    """In points."""

    @property
    def rules(self) -> str:
        """The same as CSS."""
        return (
            f":root {{ --letter: {self.letter}; --leading: {self.leading}; --gap: {self.gap}pt }}"
            if self != NATURAL
            else ""
        )


NATURAL = Fit()
TIGHTER = (
    Fit(leading=0.97, gap=7.2),
    Fit(letter=0.99, leading=0.95, gap=6.4),
    Fit(letter=0.975, leading=0.935, gap=5.6),
    Fit(letter=0.955, leading=0.92, gap=4.8),
)
"""From hardly to the bound: letters of 10 points, set in lines of 1.38."""
LOOSER = (
    Fit(leading=1.03, gap=9.2),
    Fit(letter=1.015, leading=1.05, gap=10.4),
    Fit(letter=1.03, leading=1.07, gap=12.0),
    Fit(letter=1.05, leading=1.1, gap=14.0),
)
"""From hardly to the bound: letters of 11 points, set in lines of 1.65."""


def laid_out(layouts: Sequence[Layout], *, matched: bool) -> tuple[Document, ...]:
    """Lay editions out, on the same number of sheets if that is wanted and can be.

    Args:
        layouts: of all the editions.
        matched: they are to be equally long.
    """
    editions = tuple(_Edition(layout) for layout in layouts)
    for sheets in _wanted(editions) if matched else ():
        found = [edition.on(sheets) for edition in editions]
        if all(document is not None for document in found):
            return tuple(document for document in found if document is not None)
    return tuple(edition.natural for edition in editions)


class _Edition:
    """An edition with every layout of it that was tried."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._tried: dict[Fit, Document] = {}

    @cached_property
    def natural(self) -> Document:
        """As it is set."""
        return self._with(NATURAL)

    @property
    def sheets(self) -> int:
        """How many sheets it takes as it is set."""
        return len(self.natural.pages)

    def on(self, sheets: int) -> Document | None:
        """Lay it out on a number of sheets with the least change; none if it cannot be."""
        if sheets == self.sheets:
            return self.natural
        fits = TIGHTER if sheets < self.sheets else LOOSER
        # The bound tells at once whether any of the others can do.
        reach = len(self._with(fits[-1]).pages)
        if not min(reach, self.sheets) <= sheets <= max(reach, self.sheets):
            return None
        tried = (self._with(fit) for fit in fits)
        return next((document for document in tried if len(document.pages) == sheets), None)

    def _with(self, fit: Fit) -> Document:
        if fit not in self._tried:
            self._tried[fit] = self._layout.lay_out(fit.rules)
        return self._tried[fit]


def _wanted(editions: Sequence[_Edition]) -> Iterator[int]:
    """Try the fewest sheets first, since drawing together saves paper."""
    counts = [edition.sheets for edition in editions]
    yield from range(min(counts), max(counts) + 1)
