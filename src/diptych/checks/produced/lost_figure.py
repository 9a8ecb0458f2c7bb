"""QA909: a figure of the text that is not on the page: the last line of defence."""

from collections import Counter
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.blocks import page_texts
from diptych.checks.produced.shown import shown_texts
from diptych.checks.produced.spoken import spoken
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.checks.quoting import quoted
from diptych.languages.facts import Certainty, Fact, read
from diptych.model.diagnostic import Severity
from diptych.model.edition import Edition
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.style import Style


def look(produced: Produced) -> Iterator[Finding]:
    """Report figures of an edition that its pages do not show, or show less often."""
    style = produced.release.settings.style
    for page in produced.pages:
        if page.edition is not None:
            yield from _lost(page, page.edition, style)


def _lost(page: ProducedPage, edition: Edition, style: Style) -> Iterator[Finding]:
    shown = Counter(
        fact.key
        for one in page_texts(page.body, edition.language)
        for fact in _figures(one.text, one.language)
    )
    for text in shown_texts(edition):
        for fact in _figures(spoken(text, style), text.language):
            shown[fact.key] -= 1
            if shown[fact.key] < 0:
                yield Finding(
                    phrase("the page does not show “{figure}”", figure=fact.text),
                    phrase(
                        "Build it again; if it stays, look for a template that leaves words out."
                    ),
                    page.place(),
                    (quoted(text),),
                )


def _figures(text: str, language: LanguageCode) -> Iterator[Fact]:
    """Read figures, and leave words: on a page they turn up anywhere."""
    return (fact for fact in read(text, language) if fact.certainty is Certainty.FIGURE)


CHECK = Check(
    code="QA909",
    name="lost-figure",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("Every figure of an edition stands on its pages."),
    source="quality A4",
    wrong=phrase("a template that cuts a paragraph short"),
    right=phrase("a template that shows all of it"),
    look=look,
    waivable=False,
)
