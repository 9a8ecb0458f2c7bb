"""The structure tree of a PDF: what a screen reader reads.

WeasyPrint tags pieces of layout; this room tags elements of the page, once each,
however many lines and sheets they are spread over:

    reading     boxes of all sheets -> tree of nodes, and what is only decoration
    tables      the scope of header cells, and what heads each cell
    writing     nodes -> PDF objects
"""

from diptych.formats.pdf.tagging.tag import tag

__all__ = ["tag"]
