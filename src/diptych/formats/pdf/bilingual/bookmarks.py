"""The bookmarks of a document of all editions: those of one edition stand together."""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import TypeAlias

from weasyprint import Document

from diptych.formats.pdf.recording import RecordedPage

Bookmarks: TypeAlias = Mapping[int, Sequence[object]]
"""Those of one edition, as WeasyPrint notes them, by the place of their sheet."""


def keep_together(document: Document, editions: Sequence[Bookmarks]) -> None:
    """Let the bookmarks of each edition stand together, whatever the order of its sheets.

    The method is one that WeasyPrint documents.

    Args:
        document: to be written.
        editions: the bookmarks of each.
    """
    make = document.make_bookmark_tree

    def make_bookmark_tree(*arguments: object, **options: object) -> list[object]:
        trees: list[object] = []
        pages = document.pages
        for bookmarks in editions:
            document.pages = [
                SimpleNamespace(height=page.height, bookmarks=bookmarks.get(number, ()))
                for number, page in enumerate(pages)
            ]
            trees += make(*arguments, **options)
        document.pages = pages
        return trees

    document.make_bookmark_tree = make_bookmark_tree


def in_columns(sheets: Sequence[RecordedPage], columns: int) -> list[Bookmarks]:
    """Tell the bookmarks of editions in columns apart, by where they stand."""
    return [
        {
            number: [one for one in sheet.bookmarks if _column(one[2][0], sheet, columns) == column]
            for number, sheet in enumerate(sheets)
        }
        for column in range(columns)
    ]


def _column(across: float, sheet: RecordedPage, columns: int) -> int:
    left, width = sheet.box.content_box_x(), sheet.box.width
    return min(int((across - left) / width * columns), columns - 1)
