"""Sizes of the files that a page leads to, in each language's own units (P-56, E-39).

A page is written while its PDF is still being laid out.  So it holds places for sizes, which
are empty elements and say nothing to anybody, and whoever has the files fills them.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from pathlib import PurePosixPath

from markupsafe import Markup, escape

from diptych.languages import LANGUAGES, file_size
from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.model.style import Style
from diptych.rendering.markup import element

_PLACE = re.compile(r'<data class="size" value="([^"]+)"></data>')
_WHOLE = frozenset({"B", "KB"})
"""Units of which nobody cares for a fraction."""


def place_for_size(file: PurePosixPath | None) -> Markup:
    """Leave a place for the size of a file.

    Args:
        file: below the output folder; none leaves no place.
    """
    return (
        Markup("") if file is None else element("data", "", {"class": "size", "value": str(file)})
    )


def with_sizes(page: Page, sizes: Mapping[PurePosixPath, int], style: Style) -> Page:
    """Fill the places of a page; those of other files stay as they are.

    Args:
        page: on screen.
        sizes: of files below the output folder, in bytes.
        style: of the house.
    """
    language = page.language
    if language is None or page.medium is not Medium.SCREEN:
        return page

    def fill(place: re.Match[str]) -> str:
        file = PurePosixPath(place[1])
        return f", {_shown(sizes[file], language, style)}" if file in sizes else place[0]

    return replace(page, html=_PLACE.sub(fill, page.html))


def _shown(octets: int, language: LanguageCode, style: Style) -> Markup:
    size = file_size(octets)
    if size.unit in _WHOLE:
        size = replace(size, amount=size.amount.quantize(Decimal(1), ROUND_HALF_UP))
    return escape(size.show(LANGUAGES[language], style).text)
