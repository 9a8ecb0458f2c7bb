"""Planted defects: each is caught, by a refusal or by a validator.

The refusals matter most where validators are content: they count tags, and a table of
plain cells or a link without words has all of its tags.
"""

from dataclasses import replace

import pytest

from diptych.formats import FORMATS
from diptych.formats.problems import (
    DUPLICATE_IDENTIFIER,
    HEADLESS_TABLE,
    LAYOUT_COMPLAINT,
    LINK_IN_MARGIN,
    MISSING_GLYPH,
    NO_ALTERNATIVE,
    NO_FONT,
    TRANSPARENT_TEXT,
    WORDLESS_LINK,
)
from diptych.model.diagnostic import InputError
from diptych.model.page import Page
from diptych.model.problem import Problem
from formats.samples import assets, page
from validators import page_validation

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'
RUNNING_LINK = (
    '<div style="position: running(top)"><a href="https://x.ca/">x</a></div><h1>T</h1>'
    "<style>@page { @top-right { content: element(top) } }</style>"
)
REFUSED = (
    ('<h1>T</h1><img src="assets/images/logo.png">', NO_ALTERNATIVE),
    (f"<h1>T</h1>{SVG}", NO_ALTERNATIVE),
    ('<h1>T</h1><p><a href="https://example.gc.ca/"></a></p>', WORDLESS_LINK),
    ('<h1>T</h1><a href="https://x.ca/"><i aria-hidden="true"></i></a>', WORDLESS_LINK),
    ("<h1>T</h1><table><tr><td>Year</td></tr><tr><td>2026</td></tr></table>", HEADLESS_TABLE),
    ('<h1 id="a">T</h1><p id="a">B</p>', DUPLICATE_IDENTIFIER),
    ("<h1>T</h1><p>\N{SNOWMAN}</p>", MISSING_GLYPH),
    ('<h1>T</h1><p style="opacity: 0.5">Faint.</p>', TRANSPARENT_TEXT),
    (RUNNING_LINK, LINK_IN_MARGIN),
)
BROKEN = {
    "no title": ("PDFUA1-METADATA-TITLE-001", "<title>Sample</title>", ""),
    "heading skipped": ("PDFUA1-HEADING-NESTING-001", "h2>", "h4>"),
    "no first heading": ("PDFUA1-HEADING-NESTING-001", "h1>", "h2>"),
}
"""Name, and the rule that is broken once the text is replaced."""
SOUND = page("<h1>T</h1><h2>Part</h2><p>Words.</p>")


@pytest.mark.parametrize(("body", "problem"), REFUSED)
def test_defect_is_refused(body: str, problem: Problem) -> None:
    """What no reader could use becomes no PDF, and the diagnostic says why."""
    with pytest.raises(InputError) as refusal:
        FORMATS["pdf"].encode(page(body), assets())

    assert [problem.code] == [found.code for found in refusal.value.diagnostics]


def test_a_page_without_fonts_is_refused() -> None:
    """Laying it out would end the process: there is no machine's font to fall back on."""
    bare = replace(page(""), html='<html lang="en"><title>T</title><h1>T</h1></html>')
    with pytest.raises(InputError) as refusal:
        FORMATS["pdf"].encode(bare, assets())

    assert [NO_FONT.code] == [found.code for found in refusal.value.diagnostics]


@pytest.mark.parametrize("defect", BROKEN)
def test_defect_fails_validation(defect: str) -> None:
    """What a page as a whole lacks is seen by the validator."""
    rule, right, wrong = BROKEN[defect]
    defective = replace(SOUND, html=SOUND.html.replace(right, wrong))

    assert () == _broken_rules(SOUND)
    assert (rule,) == _broken_rules(defective)


def test_page_without_language_is_refused() -> None:
    """Nobody could pronounce it."""
    silent = replace(SOUND, html=SOUND.html.replace(' lang="en-CA"', ""))

    with pytest.raises(InputError) as refusal:
        FORMATS["pdf"].encode(silent, assets())

    assert [LAYOUT_COMPLAINT.code] == [found.code for found in refusal.value.diagnostics]


def _broken_rules(edition: Page) -> tuple[str, ...]:
    return page_validation.failures(FORMATS["pdf"].encode(edition, assets()).content, "ua1")
