"""PDF to values: words, pictures, links and marks of every page; the only home of PDFium."""

from diptych.review.pdf.document import (
    Box,
    Face,
    PdfDocument,
    PdfLink,
    PdfPage,
    PdfPicture,
    PdfWord,
)
from diptych.review.pdf.raster import Raster, rasters
from diptych.review.pdf.read import read_pdf

__all__ = [
    "Box",
    "Face",
    "PdfDocument",
    "PdfLink",
    "PdfPage",
    "PdfPicture",
    "PdfWord",
    "Raster",
    "rasters",
    "read_pdf",
]
