"""What a paper page says when it is read from its PDF."""

from collections.abc import Iterator

from diptych.reading.element import SILENT, Element

LEFT_OUT = frozenset({"wb-inv", "return"})
"""Classes that the style sheet of paper does not print: help for those who hear or click."""
RUNNING = "running-"
"""What the classes of running heads begin with: they are artifacts, and no text."""


def printed_text(element: Element) -> str:
    """Read an element as paper shows it.

    Args:
        element: of a paper page.
    """
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    if not is_printed(element):
        return
    for child in element.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _pieces(child)


def is_printed(element: Element) -> bool:
    """Tell whether paper shows what an element says."""
    running = any(name.startswith(RUNNING) for name in element.classes)
    return not (element.tag in SILENT or running or element.classes & LEFT_OUT)
