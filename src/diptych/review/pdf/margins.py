"""Headers and footers: what pages repeat in their margins, and no reviewer wants to read twice.

A tagged PDF says so itself: running content is marked as an artifact.  For other files a
line at the edge of a page is running if it comes again, but for its figures, at the same
height of another page.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from diptych.review.pdf.document import PdfPage, PdfWord

_MARGIN = 0.12
"""How much of a page's height, above and below, is looked at; letters have 25 mm of 279."""
_FIGURES = re.compile(r"\d+")


class _Line(NamedTuple):
    """A line as it is recognized on another page."""

    height: int
    """Distance from the top in points, evened to what the eye takes for the same."""
    text: str
    """Figures left open: pages number themselves."""


def with_running_words(pages: Sequence[PdfPage]) -> tuple[PdfPage, ...]:
    """Mark what pages repeat in their margins, unless the file does so itself."""
    if any(word.running for page in pages for word in page.words):
        return tuple(pages)
    lines = [dict(_margin_lines(page)) for page in pages]
    seen = Counter(line for found in lines for line in set(found.values()))
    return tuple(
        _with_running(page, {number for number, line in found.items() if seen[line] > 1})
        for page, found in zip(pages, lines, strict=True)
    )


def _margin_lines(page: PdfPage) -> Iterator[tuple[int, _Line]]:
    """Find the lines near the edges of a page, by their number."""
    lines: dict[int, list[PdfWord]] = defaultdict(list)
    for word in page.words:
        lines[word.line].append(word)
    for number, words in lines.items():
        top = min(word.box.top for word in words)
        bottom = max(word.box.bottom for word in words)
        if bottom < page.height * _MARGIN or top > page.height * (1 - _MARGIN):
            text = _FIGURES.sub("0", " ".join(word.text for word in words))
            yield number, _Line(round(top / 4), text)


def _with_running(page: PdfPage, lines: set[int]) -> PdfPage:
    if not lines:
        return page
    words = (replace(word, running=word.line in lines) for word in page.words)
    return replace(page, words=tuple(words))
