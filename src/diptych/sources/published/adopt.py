"""A published page, Markdown or HTML, to a body in our Markdown and what it states of itself.

Both ways in meet early: foreign Markdown is rendered to HTML first, as its own site
did, since federal pages mix the two freely.  From there on there is one tree, and
one writer, whose Markdown says the same words in the same structure.
"""

from dataclasses import replace
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from diptych.model.diagnostic import InputError
from diptych.model.place import Place
from diptych.sources.problems import FOREIGN_PAGE, LEFT_OUT, NOT_A_PAGE, TOO_LONG
from diptych.sources.published.blocks import write
from diptych.sources.published.markdown import filled, fronted, markdown_page
from diptych.sources.published.page import PublishedPage
from diptych.sources.published.statements import stated_by
from diptych.sources.published.title import take_title
from diptych.sources.published.tree import EmptyPageError, main_part, tree_of

LIMIT = 5_000_000
"""Bytes: the limit of sources, in a page that becomes one."""

_HTML = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN = frozenset({".md", ".markdown"})
_FENCES = (b"---", b"+++")
"""What front matter begins with: a page of HTML may be one that a generator has yet to fill."""
_BLANK = b"\xef\xbb\xbf \t\r\n"


def adopt(content: bytes, path: PurePosixPath) -> PublishedPage:
    """Read one edition of a published page.

    Args:
        content: the bytes of its file.
        path: the file; its name tells Markdown from HTML.

    Raises:
        InputError: the file is neither, is too large, or holds no text.
    """
    place = Place(path)
    if path.suffix.lower() not in _HTML | _MARKDOWN:
        raise InputError([NOT_A_PAGE.found(place, known=", ".join(sorted(_HTML | _MARKDOWN)))])
    if len(content) > LIMIT:
        raise InputError([TOO_LONG.found(place, size=len(content), limit=LIMIT)])
    try:
        return _html(content, place) if path.suffix.lower() in _HTML else _markdown(content, place)
    except EmptyPageError as error:
        raise InputError([FOREIGN_PAGE.found(place, reason=error.reason)]) from error


def _html(content: bytes, place: Place) -> PublishedPage:
    if not content.lstrip(_BLANK).startswith(_FENCES):
        return _page(tree_of(content), {}, place)
    page = fronted(content, place)
    return _page(tree_of(filled(page.body).encode()), page.front_matter, place)


def _markdown(content: bytes, place: Place) -> PublishedPage:
    page = markdown_page(content, place)
    adopted = _page(tree_of(page.html.encode()), page.front_matter, place)
    tags = (
        LEFT_OUT.found(place, element=f"{{% {tag} %}}", count=page.tags.count(tag))
        for tag in dict.fromkeys(page.tags)
    )
    return replace(adopted, left_out=(*adopted.left_out, *tags))


def _page(page: Element, front_matter: dict[str, object], place: Place) -> PublishedPage:
    stated = stated_by(page, front_matter, place.path)
    part = main_part(page)
    titled = take_title(part, stated)
    written = write(part, titled.shift, place)
    return PublishedPage(titled.stated, written.markdown, written.left_out)
