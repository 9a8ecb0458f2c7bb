"""The title of a page: in its front matter, its head or its first heading, but only once.

A source states its title once, outside the body; headings below it begin at level 2.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple
from xml.etree.ElementTree import Element

from diptych.sources.published.inline import inline
from diptych.sources.published.page import Stated
from diptych.sources.published.tree import content_of, words_of


class Titled(NamedTuple):
    """A page whose title is known, as far as it says one."""

    stated: Stated
    shift: int
    """Levels that the headings left in the body go down."""


def take_title(part: Element, stated: Stated) -> Titled:
    """Find the title, and take the heading that repeats it from the body.

    Args:
        part: changed: the heading that is the title becomes empty.
        stated: what the page says of itself elsewhere.
    """
    firsts = list(part.iter("h1"))
    if firsts and (len(firsts) == 1 or _same(words_of(firsts[0]), stated.title)):
        title = inline(list(content_of(firsts[0]))).replace("\\\n", " ")
        _emptied(firsts[0])
        return Titled(replace(stated, title=title or stated.title), int(len(firsts) > 1))
    return Titled(stated, int(bool(firsts)))


def _same(words: str, title: str | None) -> bool:
    return title is not None and words.casefold().split() == title.casefold().split()


def _emptied(heading: Element) -> None:
    children: Iterable[Element] = list(heading)
    for child in children:
        heading.remove(child)
    heading.text = None
