"""What all worker processes have in common, done once before the first is forked.

Whoever imports this wants to lay pages out; nobody else does.  Importing WeasyPrint is
half of it.  The other half is what a first page takes longer than a second one: fonts
and style sheets, hyphenation, the types of C functions.  So a page is laid out that
nobody sees, with the assets that come with the program; a project that has the same
ones finds them ready, and any other finds the rest.
"""

import gc
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from diptych.aside import aside
from diptych.formats.pdf import rehearse
from diptych.model.diagnostic import InputError
from diptych.model.page import Asset, Medium, Page
from diptych.shipped import shipped
from diptych.workers.press import shipped_asset

_PAGE = Path(__file__).with_name("first_page.html")
_USED = frozenset({".css", ".ttf"})


def _lay_one_out() -> None:
    page = Page("", None, Medium.PAPER, PurePosixPath(_PAGE.stem), _PAGE.read_text("utf-8"))
    rehearse(page, tuple(_assets()))


def _assets() -> Iterator[Asset]:
    """Read the styles and fonts that come with the program, in the order that projects have."""
    layout = shipped("templates")
    for parts in sorted(file.relative_to(layout).parts for file in layout.rglob("*")):
        path = PurePosixPath(*parts)
        if path.suffix in _USED:
            yield shipped_asset("assets" / path)


# Workers share it, and end without tidying up the unpacked fonts of their pages.
aside()
# All that is made here stays: looking through it for garbage takes a tenth of the time.
gc.disable()
# Whatever is wrong will be said of each page that is ordered, with its name.
with suppress(InputError):
    _lay_one_out()
# What is there now stays: workers need not look through it, nor copy it by looking.
gc.freeze()
gc.enable()
