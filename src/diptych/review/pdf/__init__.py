"""PDF to values: words, pictures, links and marks of every page; the only home of PDFium."""

from diptych.review.pdf.document import (
    Box,
    Face,
    PdfDocument,
    PdfLink,
    PdfPage,
    PdfPicture,
    PdfShape,
    PdfWord,
    Raster,
)
from diptych.review.pdf.door import rasters, read_pdf

__all__ = [
    "Box",
    "Face",
    "PdfDocument",
    "PdfLink",
    "PdfPage",
    "PdfPicture",
    "PdfShape",
    "PdfWord",
    "Raster",
    "rasters",
    "read_pdf",
]
