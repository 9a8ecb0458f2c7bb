"""The words of a line: what stands inside paragraphs, as characters alone."""

from collections.abc import Iterator

from diptych.reading import Element, is_printed, text_of

HARD_BREAK = "\n"
"""Where the page ends a line."""

_OWN_LINES = frozenset({"brand", "contact"})
"""Classes of elements whose parts the style sheets set on lines of their own."""
_NOTE_CALL = "note-call"


def words_of(element: Element) -> str:
    """Read what stands in a paragraph, its hard line breaks kept.

    Args:
        element: whose content is inline.
    """
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield " ".join(child.split("\n"))
        elif is_printed(child) or child.tag == "svg":
            yield inline(child)
        if isinstance(child, Element) and element.classes & _OWN_LINES:
            yield HARD_BREAK


def inline(element: Element) -> str:
    """Read an element that stands in a line."""
    match element.tag:
        case "br":
            return HARD_BREAK
        case "img":
            alternative = element.attributes.get("alt", "")
            return f"[{alternative}]" if alternative else ""
        case "svg":
            return f"[{_named(element)}]"
        case "a":
            return _link(words_of(element), element.attributes.get("href", ""))
        case "sup" if _NOTE_CALL in element.classes:
            return f"[{text_of(element).split()[-1]}]"
        case _:
            return words_of(element)


def _link(words: str, address: str) -> str:
    """Write a link so that it can be followed by those who only have its characters."""
    bare = address.partition(":")[2] if address.startswith(("mailto:", "tel:")) else address
    if not bare or address.startswith(("#", "tel:")) or bare.rstrip("/") in words:
        return words
    return f"{words} <{bare}>"


def _named(drawing: Element) -> str:
    """Read the name and the description of a drawing."""
    said = (
        words_of(child)
        for child in drawing.children
        if isinstance(child, Element) and child.tag in {"title", "desc"}
    )
    return ": ".join(said)
