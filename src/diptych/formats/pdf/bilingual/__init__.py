"""One document of all editions: facing pages, columns, or tumble.

Each edition is made distinct (`editions`); its sheets get their places (`sheet_order`), or
its paragraphs stand beside their counterparts (`columns`); title and bookmarks are said in
all languages (`heads`, `bookmarks`); `compose` has the table of arrangements.
"""

from diptych.formats.pdf.bilingual.compose import compose

__all__ = ["compose"]
