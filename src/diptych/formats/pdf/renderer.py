"""Paper page to PDF bytes: parse, style, lay out, compose, paint, tag, write."""

import threading
from collections.abc import Sequence
from pathlib import PurePosixPath

from diptych.formats.pdf.bilingual import compose
from diptych.formats.pdf.composition import Composition, single
from diptych.formats.pdf.fitting import laid_out
from diptych.formats.pdf.journal import problems, recorded
from diptych.formats.pdf.layout import Layout
from diptych.formats.pdf.patience import patient_collector
from diptych.formats.pdf.writing import write
from diptych.model.diagnostic import InputError
from diptych.model.page import Asset, Page
from diptych.model.place import Place

_lock = threading.Lock()
"""Fonts and style sheets are shared, and neither they nor Pango are made for two threads."""


def render(page: Page, assets: tuple[Asset, ...]) -> bytes:
    """Make a PDF out of a page.

    Raises:
        InputError: with everything that keeps the page from being published.
    """
    place = Place(PurePosixPath(f"{page.path}.pdf"))
    with _lock, patient_collector(), recorded() as journal:
        layouts = [Layout(one, assets) for one in page.parts or (page, *page.matched)]
        content = write(_composed(page, layouts), page, place)
    refusals = [refusal for layout in layouts for refusal in layout.refusals]
    if found := problems(journal, refusals, place):
        raise InputError(found)
    return content


def _composed(page: Page, layouts: Sequence[Layout]) -> Composition:
    if page.parts:
        return compose(page, layouts)
    return single(laid_out(layouts, matched=bool(page.matched))[0], layouts[0].root)
