"""One document of all editions: facing pages, columns, or tumble.

editions       what each is known by in one document
sheet_order    which sheet comes where, and which way up
columns        paragraphs beside their counterparts, in one page
metadata       one title and one set of bookmarks for all
compose        the table of arrangements
"""

from diptych.formats.pdf.bilingual.compose import compose

__all__ = ["compose"]
