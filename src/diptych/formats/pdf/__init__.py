"""PDF: PDF/A-2a and PDF/UA-1 in one file, from the paper page by way of WeasyPrint."""

from diptych.formats.pdf.encode import BILINGUAL, PDF, rehearse
from diptych.formats.pdf.engine import load

__all__ = ["BILINGUAL", "PDF", "load", "rehearse"]
