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
from diptych.model.text import Text
from diptych.reading import SILENT, Element

_APART = "\ufffc"
_HIDDEN = frozenset({"wb-inv"})
"""Classes of words that only assistive technology reads: no place for a text."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report texts whose words stand nowhere on a page of their edition."""
    style = produced.release.settings.style
    for page in produced.pages:
        if page.edition is not None and page.edition.language == page.page.language:
            yield from _lost(page, page.edition, style)


def _lost(page: ProducedPage, edition: Edition, style: Style) -> Iterator[Finding]:
    words = letters("".join(_visible(page.body)))
    for text in shown_texts(edition, pictures=BlockKind.FIGURE):
        if not all(piece in words for piece in _pieces(text, style)):
            yield Finding(
                phrase("the page does not show this text"),
                phrase("Build it again; if it stays, look for a template that leaves words out."),
                page.place(),
                (quoted(text),),
            )


def _pieces(text: Text, style: Style) -> Iterator[str]:
    """Give the words of a text as readers get them; what is no words is between them."""
    (written,) = typeset((spoken(text, style),), text.language, style)
    return (letters(piece) for piece in written.split(_APART))


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
