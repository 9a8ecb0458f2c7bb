"""What WeasyPrint draws and where, kept for the tagging, without patching WeasyPrint.

While a page is painted, WeasyPrint numbers each piece of text and each image, and then
builds a structure tree of its own out of the numbers.  We hand it pages that note the
numbers down and seem to be empty afterwards: its tree stays bare, and `tagging` fills
it from the documented `finisher`.  Read here, and private to WeasyPrint: `Page._page_box`
and `Stream._tags`.
"""

from weasyprint.document import Page
from weasyprint.formatting_structure.boxes import Box
from weasyprint.pdf.stream import Stream

from diptych.formats.pdf.areas import uncovered


class RecordedPage(Page):  # type: ignore[misc]  # WeasyPrint publishes no types
    """A laid-out page that remembers its marked content.

    Args:
        page: the page as laid out.
    """

    stream: Stream
    """What it was painted on."""
    marks: dict[Box, int]
    """The marked-content identifier of each box that shows something."""

    def __init__(self, page: Page) -> None:
        self.__dict__.update(page.__dict__)
        self._page = page
        self.box = page._page_box  # noqa: SLF001 - see the module's docstring
        self._page_box = self.box.copy_with_children([])
        self.links = uncovered(page.links)

    def paint(self, stream: Stream, scale: float = 1) -> None:
        """Paint the page, and take the list of what was painted."""
        self._page.paint(stream, scale)
        tags = stream._tags  # noqa: SLF001 - see the module's docstring
        self.stream = stream
        self.marks = {box: tag["mcid"] for box, tag in tags.items()}
        tags.clear()
