"""Where things are on a page as it is shown: cropped, turned, and counted from the top."""

from dataclasses import dataclass

import pypdfium2

from diptych.review.pdf.document import Box


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible part of a page, in the page's own coordinates."""

    left: float
    bottom: float
    right: float
    top: float
    quarters: int
    """By how many right angles it is turned clockwise when shown."""

    @classmethod
    def of(cls, page: pypdfium2.PdfPage) -> "Frame":
        """Read the frame of a page."""
        left, bottom, right, top = page.get_bbox()
        return cls(left, bottom, right, top, page.get_rotation() // 90)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Turn a rectangle of the page's own coordinates into what a reader sees.

        Programs write rectangles from any of their corners.
        """
        left, right = sorted((left, right))
        bottom, top = sorted((bottom, top))
        across = (left - self.left, right - self.left)
        back = (self.right - right, self.right - left)
        down = (self.top - top, self.top - bottom)
        up = (bottom - self.bottom, top - self.bottom)
        (west, east), (north, south) = ((across, down), (up, across), (back, up), (down, back))[
            self.quarters
        ]
        return Box(*(round(edge, 2) for edge in (west, north, east, south)))
