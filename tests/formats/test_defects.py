"""Planted defects: each is caught by one of the gates, before anything is published.

Validators of PDF count tags: a table of plain cells, a link without words and a list typed
as paragraphs have all of theirs.  What they let pass is refused before layout, or found on
the page that the PDF is made from.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from checks.gate import Situation, bare, run
from diptych.formats import FORMATS
from diptych.formats.problems import (
    DUPLICATE_IDENTIFIER,
    HEADLESS_TABLE,
    LAYOUT_COMPLAINT,
    LINK_IN_MARGIN,
    MISSING_GLYPH,
    NO_ALTERNATIVE,
    NO_FONT,
    NONCONFORMING,
    TRANSPARENT_TEXT,
    WORDLESS_LINK,
)
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.page import Medium, Page
from diptych.model.settings import Settings
from formats.samples import assets, page

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'
RUNNING_LINK = (
    '<div style="position: running(top)"><a href="https://x.ca/">x</a></div><h1>T</h1>'
    "<style>@page { @top-right { content: element(top) } }</style>"
)
FRENCH = "Les prix des aliments ont augmenté plus vite que ceux des autres biens."
DEFECTS = {
    "a picture without an alternative": (
        '<h1>T</h1><img src="assets/images/logo.png">',
        NO_ALTERNATIVE.code,
    ),
    "a drawing without an alternative": (f"<h1>T</h1>{SVG}", NO_ALTERNATIVE.code),
    "a link without words": (
        '<h1>T</h1><p><a href="https://example.gc.ca/"></a></p>',
        WORDLESS_LINK.code,
    ),
    "a link around decoration": (
        '<h1>T</h1><a href="https://x.ca/"><i aria-hidden="true"></i></a>',
        WORDLESS_LINK.code,
    ),
    "a table of plain cells": (
        "<h1>T</h1><table><tr><td>Year</td></tr><tr><td>2026</td></tr></table>",
        HEADLESS_TABLE.code,
    ),
    "a head without scope": (
        "<h1>T</h1><table><tr><th>Year</th></tr><tr><td>2026</td></tr></table>",
        "QA812",
    ),
    "an identifier twice": ('<h1 id="a">T</h1><p id="a">B</p>', DUPLICATE_IDENTIFIER.code),
    "a character without a glyph": ("<h1>T</h1><p>\N{SNOWMAN}</p>", MISSING_GLYPH.code),
    "text behind a veil": (
        '<h1>T</h1><p style="opacity: 0.5">Faint.</p>',
        TRANSPARENT_TEXT.code,
    ),
    "a link outside of the structure": (RUNNING_LINK, LINK_IN_MARGIN.code),
    "a level of headings left out": ("<h1>T</h1><h4>Part</h4>", NONCONFORMING.code),
    "no first heading": ("<h2>T</h2><p>Words.</p>", NONCONFORMING.code),
    "bullets typed as paragraphs": ("<h1>T</h1><p>• Food</p><p>• Rent</p>", "QA820"),
    "a foreign passage unmarked": (f"<h1>T</h1><p>Prices rose. {FRENCH}</p>", "QA810"),
}
"""Every kind of defect that validators were tried with, and what catches it."""
HEAD = {
    "no language": (' lang="en-CA"', "", LAYOUT_COMPLAINT.code),
    "no title": ("<title>Sample</title>", "", NONCONFORMING.code),
}
"""What a page as a whole lacks, once a text is replaced."""
SOUND = page("<h1>T</h1><h2>Part</h2><p>Words.</p>")


@pytest.mark.parametrize("defect", DEFECTS)
def test_defect_is_caught(defect: str) -> None:
    """What no reader could use is published by no gate."""
    body, code = DEFECTS[defect]

    assert code in set(_caught(page(body)))


@pytest.mark.parametrize("defect", HEAD)
def test_defect_of_the_whole_page_is_caught(defect: str) -> None:
    """A page that lacks what only its head says becomes no PDF."""
    right, wrong, code = HEAD[defect]

    assert code in set(_caught(replace(SOUND, html=SOUND.html.replace(right, wrong))))


def test_a_sound_page_passes() -> None:
    """Nothing of all this is caught where nothing is planted."""
    planted = {code for *_, code in (*DEFECTS.values(), *HEAD.values())}

    assert set() == planted & set(_caught(SOUND))


def test_the_rule_that_is_broken_is_named() -> None:
    """Whoever mends it looks it up by its name, in the standard that it is from."""
    refusals = _refusals(page("<h1>T</h1><h4>Part</h4>"))

    assert [("PDF/UA-1", "PDFUA1-HEADING-NESTING-001")] == [
        (found.sentence.values["standard"], found.sentence.values["rule"]) for found in refusals
    ]


def test_a_page_without_fonts_is_refused() -> None:
    """Laying it out would end the process: there is no machine's font to fall back on."""
    bare = replace(SOUND, html='<html lang="en"><title>T</title><h1>T</h1></html>')

    assert [NO_FONT.code] == [found.code for found in _refusals(bare)]


def _caught(edition: Page) -> Iterator[str]:
    """Name what encoding refuses, and what the checks of pages find on the same page."""
    yield from (found.code for found in _refusals(edition))
    alone = replace(edition, publication="")
    shown = (replace(alone, medium=medium) for medium in (Medium.SCREEN, Medium.PAPER))
    settings = Settings("https://example.gc.ca", tuple(LANGUAGES))
    site = replace(bare(settings), pages=tuple(shown), assets=assets())
    yield from (found.code for found in run(Situation(site)))


def _refusals(edition: Page) -> tuple[Diagnostic, ...]:
    try:
        FORMATS["pdf"].encode(edition, assets())
    except InputError as error:
        return error.diagnostics
    return ()
