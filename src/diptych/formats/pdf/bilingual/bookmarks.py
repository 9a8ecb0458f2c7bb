"""The bookmarks of a document of all editions: those of one edition stand together."""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import TypeAlias

from weasyprint import Document

from diptych.formats.pdf.recording import RecordedPage
from diptych.model.language import LanguageCode
from diptych.model.mark import EDITION

Bookmarks: TypeAlias = Mapping[int, Sequence[object]]
"""Those of one edition, as WeasyPrint notes them, by the place of their sheet, in the order of
reading."""
_LEVELS = 10
"""Apart from each other are the levels of two editions: there are six of headings."""
_Tree: TypeAlias = tuple[str, tuple[int, float, float], list["_Tree"], str]


def keep_together(document: Document, editions: Sequence[Bookmarks]) -> None:
    """Let the bookmarks of each edition stand together, whatever the order of its sheets.

    The method is one that WeasyPrint documents.

    Args:
        document: to be written.
        editions: the bookmarks of each.
    """
    make = document.make_bookmark_tree

    def make_bookmark_tree(*arguments: object, **options: object) -> list[_Tree]:
        trees: list[_Tree] = []
        pages = document.pages
        for bookmarks in editions:
            document.pages = [
                SimpleNamespace(height=pages[number].height, bookmarks=own)
                for number, own in bookmarks.items()
            ]
            trees += _placed(make(*arguments, **options), tuple(bookmarks))
        document.pages = pages
        return trees

    document.make_bookmark_tree = make_bookmark_tree


def _placed(trees: Sequence[_Tree], numbers: Sequence[int]) -> list[_Tree]:
    """Say where the sheets of an edition stand in the whole document."""
    return [
        (label, (numbers[sheet], across, up), _placed(children, numbers), state)
        for label, (sheet, across, up), children, state in trees
    ]


def levels(editions: Sequence[LanguageCode]) -> str:
    """Write the CSS that lifts the bookmarks of each edition to levels of its own.

    Args:
        editions: that share sheets, in their order.
    """
    return " ".join(
        f'[{EDITION}="{edition}"] h{level} {{ bookmark-level: {_LEVELS * number + level} }}'
        for number, edition in enumerate(editions)
        for level in range(1, 7)
    )


def by_levels(sheets: Sequence[RecordedPage], editions: int) -> list[Bookmarks]:
    """Tell the bookmarks of editions apart that `levels` has lifted, and put them down again.

    Args:
        sheets: that the editions share.
        editions: how many they are.
    """
    return [
        {
            sheet: [
                (level - _LEVELS * edition, *rest)
                for level, *rest in recorded.bookmarks
                if level // _LEVELS == edition
            ]
            for sheet, recorded in enumerate(sheets)
        }
        for edition in range(editions)
    ]
