"""What changed, a line a change, for a terminal or a log."""

from collections.abc import Callable, Iterator

from diptych.model.phrase import Phrase, phrase
from diptych.review.diff import Extract, PdfChange, PdfDifference
from diptych.review.report.names import KIND_NAMES

_LONG = 120
"""Characters of a text that are shown before it is cut in the middle."""


def difference_text(difference: PdfDifference, say: Callable[[Phrase], str]) -> Iterator[str]:
    """Write the comparison of two PDFs down, as it is read from top to bottom."""
    for change in difference.changes:
        name = KIND_NAMES[change.kind]
        yield say(
            phrase("{sign} {kind}, {place}", sign=name.sign, kind=name.name, place=place(change))
        )
        if change.before.text:
            yield f"    - {_short(change.before.text)}"
        if change.after.text:
            yield f"    + {_short(change.after.text)}"
        if change.detail:
            yield f"    {say(change.detail)}"


def place(change: PdfChange) -> Phrase:
    """Name the pages of a change."""
    return pages_phrase(_page(change.before), _page(change.after))


def pages_phrase(before: int | None, after: int | None) -> Phrase:
    """Name pages, both where they are not the same."""
    match before, after:
        case None, None:
            return phrase("whole file")
        case int(), int() if before != after:
            return phrase("page {before} before, {after} now", before=before, after=after)
        case _:
            return phrase("page {number}", number=after or before or 0)


def _page(side: Extract) -> int | None:
    return side.spots[0].page + 1 if side.spots else None


def _short(text: str) -> str:
    half = _LONG // 2
    return text if len(text) <= _LONG else f"{text[:half]} […] {text[-half:]}"
