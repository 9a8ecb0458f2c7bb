"""Two PDFs to their difference."""

from collections.abc import Iterator

from diptych.review.diff.difference import PdfChange, PdfDifference
from diptych.review.diff.furnishings import furnishing_changes
from diptych.review.diff.layout import layout_changes
from diptych.review.diff.pages import page_pairs, reflowed
from diptych.review.diff.text import Alignment, text_changes
from diptych.review.diff.tokens import tokens
from diptych.review.pdf import PdfDocument


def compare_pdfs(before: PdfDocument, after: PdfDocument) -> PdfDifference:
    """Compare two PDFs word by word, whoever made them, and however their lines break."""
    if before.content == after.content:
        pairs = tuple((page, page) for page in range(len(after.pages)))
        return PdfDifference(before, after, (), pairs, 0)
    alignment = Alignment.of(*tokens(tuple(before.words()), tuple(after.words())))
    return PdfDifference(
        before,
        after,
        tuple(_in_order(before, after, alignment)),
        page_pairs(alignment, len(before.pages), len(after.pages)),
        reflowed(alignment),
    )


def _in_order(before: PdfDocument, after: PdfDocument, alignment: Alignment) -> Iterator[PdfChange]:
    """Give the changes of text as they are read, then all others from page to page."""
    texts = sorted(text_changes(alignment), key=lambda placed: placed[0])
    yield from (change for _, change in texts)
    others = [*layout_changes(alignment), *furnishing_changes(before, after)]
    yield from sorted(others, key=_page)


def _page(change: PdfChange) -> int:
    spots = change.after.spots or change.before.spots
    return spots[0].page if spots else -1
