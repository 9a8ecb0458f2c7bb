"""What is written otherwise on paper than on screen."""

from dataclasses import replace

from diptych.model.style import Style


def on_paper(style: Style) -> Style:
    """Change a house style into its form for paper.

    Canada.ca's dateline belongs to its pages; documents have the dateline of the wire,
    the city in capitals (P-100, D-23).  Institutions with a form of their own keep it.
    """
    if style.dateline != "canada.ca":
        return style
    return replace(style, dateline="wire", dateline_city="capitals")
