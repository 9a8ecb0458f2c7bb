"""Pages as pictures, for people to look at."""

import io
from collections.abc import Collection, Iterator

from diptych.review.pdf.document import PdfDocument, Raster
from diptych.review.pdf.read import open_pdf

RESOLUTION = 110
"""Dots an inch: letters of 7 points can be read, and a page of text takes some 40 kB."""
_POINTS_AN_INCH = 72
_EFFORT = 20
"""Of the compression, 0 to 100: four times as much takes three times as long to save a third."""


def draw(document: PdfDocument, pages: Collection[int]) -> Iterator[Raster]:
    """Draw pages, as `door.rasters` says."""
    file = open_pdf(document.content, document.name)
    try:
        for number in sorted(pages):
            picture = file[number].render(scale=RESOLUTION / _POINTS_AN_INCH).to_pil()
            content = io.BytesIO()
            picture.save(content, "WEBP", lossless=True, method=2, quality=_EFFORT)
            yield Raster(number, content.getvalue())
    finally:
        file.close()
