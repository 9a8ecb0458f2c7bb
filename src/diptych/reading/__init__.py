"""What was produced, read back as its readers get it: pages as trees, PDFs in reading order."""

from diptych.reading.element import BLOCKS, SILENT, Element, elements, text_of
from diptych.reading.html import Flaw, HtmlPage, read_html
from diptych.reading.paper import Carried, Outlined, PaperDocument, Passage, UnseenText
from diptych.reading.pdf.door import read_paper
from diptych.reading.printed import is_printed, printed_text

__all__ = [
    "BLOCKS",
    "SILENT",
    "Carried",
    "Element",
    "Flaw",
    "HtmlPage",
    "Outlined",
    "PaperDocument",
    "Passage",
    "UnseenText",
    "elements",
    "is_printed",
    "printed_text",
    "read_html",
    "read_paper",
    "text_of",
]
