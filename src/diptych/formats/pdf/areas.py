"""The active areas of links: one a line, however the words in it are marked up.

WeasyPrint gives an area to a link and to every element inside it, one upon the other, so
that a keyboard meets the same link twice.
"""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from weasyprint.formatting_structure.boxes import Box

Area: TypeAlias = tuple[str, object, tuple[float, float, float, float], Box]
"""As in `Page.links`: kind, target, left, top, right and bottom, and the active box."""


def uncovered(areas: Iterable[Area]) -> list[Area]:
    """Leave out the areas that the area of an enclosing box covers."""
    by_box = {area[3]: area for area in areas}
    covered = {inner for box in by_box for inner in _covered(box, by_box)}
    return [area for box, area in by_box.items() if box not in covered]


def _covered(box: Box, areas: dict[Box, Area]) -> Iterator[Box]:
    """Find the boxes inside a box whose areas reach no further than its own."""
    left, _, right, _ = areas[box][2]
    for inner in box.descendants():
        if inner is not box and inner in areas:
            inner_left, _, inner_right, _ = areas[inner][2]
            if left <= inner_left and inner_right <= right:
                yield inner
