"""QA210: a link to a place that is not there."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.markup.links import links
from diptych.checks.quoting import quoted, spans_of
from diptych.model.diagnostic import Severity
from diptych.model.edition import Publication
from diptych.model.phrase import phrase
from diptych.model.text import LINK_CONTEXT, State, Text


def look(publication: Publication) -> Iterator[Finding]:
    """Report anchors without a place, and deep links that lost their place in one edition."""
    anchors = {block.identifier for block in publication.source.blocks if block.identifier}
    for edition in publication.editions.values():
        for link in links(edition.document):
            if link.address.startswith("#") and link.address[1:] not in anchors:
                yield Finding(
                    phrase("nothing on the page has the anchor `{anchor}`", anchor=link.address),
                    phrase(
                        "Name the place with a comment above its block: `<!-- id: {name} -->`.",
                        name=link.address[1:],
                    ),
                    link.text.place,
                    (quoted(link.text, spans_of([link.label], link.text.markdown)),),
                )
        yield from _shallow(edition.document.texts())


def _shallow(texts: Iterator[Text]) -> Iterator[Finding]:
    for text in texts:
        if text.context != LINK_CONTEXT or text.source is None or text.state is State.MISSING:
            continue
        if text.source.markdown.partition("#")[2] and not text.markdown.partition("#")[2]:
            yield Finding(
                phrase("the address leads to a place in its page, and here to the page only"),
                phrase("Add the name of the place behind `#`, as it is in this language."),
                text.place,
                (quoted(text.source), quoted(text)),
            )


CHECK = Check(
    code="QA210",
    name="broken-anchor",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    statement=phrase("A link to a place in a page finds that place in every edition."),
    source="X-04",
    wrong="https://example.org/report.html#tables / https://example.org/rapport.html",
    right="https://example.org/report.html#tables / https://example.org/rapport.html#tableaux",
    look=look,
)
