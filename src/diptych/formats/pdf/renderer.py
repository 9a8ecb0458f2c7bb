"""Paper page to PDF bytes: parse, style, lay out, paint, tag, write."""

import threading
import warnings
from pathlib import PurePosixPath

import pydyf
from weasyprint import HTML, Document

from diptych.formats.pdf.compression import compress_streams
from diptych.formats.pdf.fetcher import BASE, LockedFetcher
from diptych.formats.pdf.identification import declare_accessible, uncompress_metadata
from diptych.formats.pdf.inspection import inspect
from diptych.formats.pdf.journal import problems, recorded
from diptych.formats.pdf.patience import patient_collector
from diptych.formats.pdf.recording import RecordedPage
from diptych.formats.pdf.styles import FONT_RULE, STYLE_SUFFIXES, names_fonts, prepare, take_links
from diptych.formats.pdf.tagging import tag
from diptych.formats.problems import NO_FONT
from diptych.model.diagnostic import InputError
from diptych.model.page import Asset, Page
from diptych.model.place import Place

VARIANT = "pdf/a-2a"

_lock = threading.Lock()
"""Fonts and style sheets are shared, and neither they nor Pango are made for two threads."""


def render(page: Page, assets: tuple[Asset, ...]) -> bytes:
    """Make a PDF out of a page.

    Raises:
        InputError: with everything that keeps the page from being published.
    """
    place = Place(PurePosixPath(f"{page.path}.pdf"))
    fetcher = LockedFetcher(assets, place)
    with _lock, patient_collector(), recorded() as journal:
        html = HTML(string=page.html, base_url=BASE, url_fetcher=fetcher)
        if found := tuple(inspect(html.etree_element, place)):
            raise InputError(found)
        document = _lay_out(html, assets, place)
        content = _write(document, html, place)
    if found := problems(journal, fetcher.refusals, place):
        raise InputError(found)
    return content


def _lay_out(html: HTML, assets: tuple[Asset, ...], place: Place) -> Document:
    """Break the page into sheets of paper."""
    sheets = take_links(html.etree_element)
    if not names_fonts(html.etree_element, sheets, assets):
        raise InputError([NO_FONT.found(place, rule=FONT_RULE)])
    styles = prepare(sheets, tuple(a for a in assets if a.path.suffix in STYLE_SUFFIXES))
    document = html.render(
        font_config=styles.fonts,
        counter_style=styles.counters,
        stylesheets=list(styles.sheets),
        pdf_variant=VARIANT,
    )
    return document.copy([RecordedPage(page) for page in document.pages])


def _write(document: Document, html: HTML, place: Place) -> bytes:
    """Paint the sheets and give them their structure."""
    declare_accessible(document)

    def finish(document: Document, pdf: pydyf.PDF) -> None:
        uncompress_metadata(pdf)
        tag(pdf, document.pages, html.etree_element, place)
        compress_streams(pdf)

    with warnings.catch_warnings():
        # WeasyPrint leaves it to Python to close the file of its colour profile.
        warnings.filterwarnings("ignore", "unclosed file .*sRGB2014", ResourceWarning)
        content: bytes = document.write_pdf(finisher=finish, pdf_variant=VARIANT)
    return content
