"""QA912: a text of an edition that its page does not show."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.sameness import letters
from diptych.checks.produced.shown import shown_texts
from diptych.checks.produced.spoken import spoken
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.checks.quoting import quoted
from diptych.languages import typeset
from diptych.model.block import BlockKind
from diptych.model.diagnostic import Severity
from diptych.model.edition import Edition
from diptych.model.phrase import phrase
from diptych.model.style import Style
from diptych.reading import SILENT, Element

_APART = "\ufffc"
_NEAR = 10_000
"""Letters after the last text in which the next one begins, so that pages are read once."""
_HIDDEN = frozenset({"wb-inv"})
"""Classes of words that only assistive technology reads: no place for a text."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report texts whose words stand nowhere on a page of their edition."""
    style = produced.release.settings.style
    for page in produced.pages:
        if page.edition is not None and page.edition.language == page.page.language:
            yield from _lost(page, page.edition, style)


def _lost(page: ProducedPage, edition: Edition, style: Style) -> Iterator[Finding]:
    words, place = letters("".join(_visible(page.body))), 0
    for text in shown_texts(edition, pictures=BlockKind.FIGURE):
        written = spoken(text, style)
        shown, place = _found(written, words, place)
        # Typography mends letters too, as in 2ème; seldom enough to ask it last.
        if not shown:
            (mended,) = typeset((written,), text.language, style)
            shown, place = _found(mended, words, place)
        if not shown:
            yield Finding(
                phrase("the page does not show this text"),
                phrase("Build it again; if it stays, look for a template that leaves words out."),
                page.place(),
                (quoted(text),),
            )


def _found(written: str, words: str, place: int) -> tuple[bool, int]:
    """Look for the words of a text; what is no words is between them.

    Args:
        written: the text as readers get it.
        words: the letters of the page.
        place: where the text before it ended: a page has its texts in their order, but for
            what stands in its frame.
    """
    for piece in map(letters, written.split(_APART)):
        near = words.find(piece, place, place + len(piece) + _NEAR)
        if near < 0 and piece not in words:
            return False, place
        place = max(near, place)
    return True, place


def _visible(element: Element) -> Iterator[str]:
    if element.tag in SILENT or "hidden" in element.attributes or element.classes & _HIDDEN:
        return
    yield element.attributes.get("alt", "")
    for child in element.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _visible(child)


CHECK = Check(
    code="QA912",
    name="lost-text",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("Every text of an edition stands on its pages, where readers see it."),
    source="quality A4",
    wrong=phrase("a template that shows only the first sentence of a quotation"),
    right=phrase("a template that shows all of it"),
    look=look,
    waivable=False,
)
