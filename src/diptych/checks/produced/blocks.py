"""The running text of a page, block by block, each in one language."""

from collections.abc import Iterator
from dataclasses import dataclass

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.reading import BLOCKS, SILENT, Element

APART = "\ufffc"
"""Stands where words of another language, or no words, were taken out."""
NOTE_CALL = "note-call"
"""The class of the raised number that calls a footnote: no figure of the text."""


@dataclass(frozen=True, slots=True)
class PageText:
    """What one block says itself, without the blocks in it."""

    text: str
    language: LanguageCode
    line: int


def page_texts(element: Element, around: LanguageCode | None) -> Iterator[PageText]:
    """Go through the text of a page.

    Args:
        element: where to begin.
        around: the language of what it stands in, if that is known.
    """
    if element.tag in SILENT:
        return
    language = language_of(element) if "lang" in element.attributes else around
    if language is not None:
        yield PageText("".join(_own(element)), language, element.line)
    for inside in _inner(element):
        yield from page_texts(inside, language)


def language_of(element: Element) -> LanguageCode | None:
    """Find the language that an element names, if it is one of ours."""
    code = LanguageCode(element.attributes.get("lang", "").partition("-")[0].lower())
    return code if code in LANGUAGES else None


def _own(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif _is_apart(child):
            yield APART
        elif NOTE_CALL not in child.classes:
            yield from _own(child)


def _inner(element: Element) -> Iterator[Element]:
    """Find what is read on its own: blocks, and passages that say their language."""
    for child in element.children:
        if isinstance(child, Element):
            if _is_apart(child):
                yield child
            else:
                yield from _inner(child)


def _is_apart(element: Element) -> bool:
    return element.tag in BLOCKS or element.tag in SILENT or "lang" in element.attributes
