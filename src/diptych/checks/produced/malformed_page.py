"""QA901: a page that browsers have to mend."""

from collections import Counter
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.reading import elements

_REFERENCES = ("aria-controls", "aria-describedby", "aria-labelledby", "for", "headers")
"""Attributes that name elements of the same page."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report what is not closed or stands twice, and references that lead nowhere."""
    for page in produced.pages:
        for sentence, line in (*_flaws(page), *_identifiers(page)):
            hint = phrase("Mend the template that writes it, and build again.")
            yield Finding(sentence, hint, page.place(line))


def _flaws(page: ProducedPage) -> Iterator[tuple[Phrase, int]]:
    for flaw in page.html.flaws:
        yield flaw.sentence, flaw.line
    if not page.html.root.children:
        yield phrase("there is no page: nothing stands in `<html>`"), 1


def _identifiers(page: ProducedPage) -> Iterator[tuple[Phrase, int]]:
    known = Counter(
        one.attributes["id"] for one in elements(page.html.root) if "id" in one.attributes
    )
    for one in elements(page.html.root):
        identifier = one.attributes.get("id")
        if identifier is not None and known[identifier] > 1:
            yield phrase("more than one element has the id `{id}`", id=identifier), one.line
        wanted = [name for key in _REFERENCES for name in one.attributes.get(key, "").split()]
        target = one.attributes.get("href", "")
        wanted += [target[1:]] if target.startswith("#") and len(target) > 1 else []
        for name in wanted:
            if name not in known:
                yield phrase("no element has the id `{id}`", id=name), one.line


CHECK = Check(
    code="QA901",
    name="malformed-page",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase(
        "Every page is well-formed: elements end and nest, and no id or attribute stands twice."
    ),
    source="quality A4",
    wrong='<p id="figures">Prices <b>rose.</p> <p id="figures">…</p>',
    right='<p id="figures">Prices <b>rose.</b></p> <p id="figures-2">…</p>',
    look=look,
    waivable=False,
)
