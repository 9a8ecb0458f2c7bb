"""What is written otherwise on paper and on the wire than on screen."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from diptych.model.page import Medium
from diptych.model.style import Style


def on_screen(style: Style) -> Style:
    """Keep a house style: it is made for screens."""
    return style


def on_paper(style: Style) -> Style:
    """Change a house style into its form for paper.

    Canada.ca's dateline belongs to its pages; documents have the dateline of the wire,
    the city in capitals (P-100, D-23).  Institutions with a form of their own keep it.
    """
    if style.dateline != "canada.ca":
        return style
    return replace(style, dateline="wire", dateline_city="capitals")


def on_wire(style: Style) -> Style:
    """Change a house style into its form for plain text.

    Nothing is raised there (D-16), cities stand in capitals, and the text says where it
    ends (P-16, P-17).
    """
    paper = on_paper(style)
    return replace(
        paper,
        dateline_city="capitals",
        ordinals="plain",
        telephone_hyphen="plain",
        end_mark=True,
    )


STYLES: Mapping[Medium, Callable[[Style], Style]] = {
    Medium.SCREEN: on_screen,
    Medium.PAPER: on_paper,
    Medium.WIRE: on_wire,
    Medium.MACHINE: on_wire,
    Medium.BILINGUAL: on_paper,
}
"""The form of a house style in each medium."""
