"""The arrangements of editions in one document."""

from collections.abc import Sequence

from diptych.formats.pdf.bilingual.bookmarks import by_levels, keep_together, levels
from diptych.formats.pdf.bilingual.columns import weave
from diptych.formats.pdf.bilingual.editions import make_distinct
from diptych.formats.pdf.bilingual.heads import join_heads
from diptych.formats.pdf.bilingual.sheet_order import ORDERS, Place, SheetOrder
from diptych.formats.pdf.composition import Composition, Part, recorded_sheets
from diptych.formats.pdf.fitting import laid_out
from diptych.formats.pdf.layout import Layout
from diptych.formats.pdf.recording import RecordedPage
from diptych.model.offer import Arrangement
from diptych.model.page import Page

VIEWS = {Arrangement.FACING: {"PageLayout": "/TwoPageLeft"}}
"""How readers show sheets: in pairs, the first one on the left (ISO 32000-1, 7.7.2)."""


def compose(page: Page, layouts: Sequence[Layout]) -> Composition:
    """Compose a document of all editions.

    Args:
        page: whose parts are the editions.
        layouts: of its parts.
    """
    for layout, part in zip(layouts, page.parts, strict=True):
        if part.language is not None:
            make_distinct(layout.root, part.language)
    join_heads([layout.root for layout in layouts])
    if page.arrangement is Arrangement.COLUMNS:
        return _in_columns(page, layouts)
    return _on_own_sheets(page, layouts, ORDERS[page.arrangement])


def _in_columns(page: Page, layouts: Sequence[Layout]) -> Composition:
    """Let all editions share each sheet."""
    weave([layout.root for layout in layouts])
    document = layouts[0].lay_out(levels([part.language for part in page.parts if part.language]))
    sheets = recorded_sheets(document)
    document = document.copy(sheets)
    keep_together(document, by_levels(sheets, len(layouts)))
    return Composition(document, (Part(layouts[0].root, dict(enumerate(sheets))),))


def _on_own_sheets(page: Page, layouts: Sequence[Layout], order: SheetOrder) -> Composition:
    """Leave each edition on sheets of its own."""
    editions = laid_out(layouts, matched=any(part.matched for part in page.parts))
    sheets = [recorded_sheets(edition) for edition in editions]
    places = tuple(order([len(own) for own in sheets]))
    empty = recorded_sheets(layouts[0].empty()) if None in places else []
    document = editions[0].copy(
        [sheets[place.edition][place.sheet] if place else empty[0] for place in places]
    )
    shown = [_shown(own, edition, places) for edition, own in enumerate(sheets)]
    keep_together(
        document, [{number: one.bookmarks for number, one in own.items()} for own in shown]
    )
    return Composition(
        document,
        tuple(Part(layout.root, own) for layout, own in zip(layouts, shown, strict=True)),
        frozenset(number for number, place in enumerate(places) if place and place.upside_down),
        VIEWS.get(page.arrangement, {}),
    )


def _shown(
    sheets: Sequence[RecordedPage], edition: int, places: Sequence[Place | None]
) -> dict[int, RecordedPage]:
    """Tell where in the document each sheet of an edition stands, in the order of reading."""
    numbers = {place[:2]: number for number, place in enumerate(places) if place}
    return {numbers[edition, sheet]: one for sheet, one in enumerate(sheets)}
