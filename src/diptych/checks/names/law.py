"""QA409: a law that is not cited by its title."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.names.wanted import unanswered
from diptych.checks.quoting import both, quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.languages.laws import is_law_title
from diptych.model.diagnostic import Severity
from diptych.model.inline import Emphasis, Inline
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.sources import plain, walk


def look(segment: Segment) -> Iterator[Finding]:
    """Report laws under another title, then titles of laws that are not set as titles."""
    if segment.is_address:
        return
    known, target = segment.nomenclature, segment.target.language
    wanted = [
        (one.name, known.terms[key].terms.get(target, ""))
        for one in unanswered(
            segment, known.term_names[segment.source.language], known.term_renderings[target]
        )
        for key in one.keys
    ]
    laws = [(name, title) for name, title in wanted if is_law_title(title, target)]
    for name, title in laws:
        yield Finding(
            phrase("`{name}` is cited as `{title}`", name=name, title=title),
            phrase("Cite the law by its title in this language."),
            segment.target.place,
            (
                quoted(segment.source, spans_of((name,), segment.source.markdown)),
                quoted(segment.target),
            ),
        )
    here = _titles(segment.source_nodes, segment.source.language)
    there = _titles(segment.target_nodes, target)
    kept = [] if laws else [*_kept(here, segment)]
    for title in kept:
        yield Finding(
            phrase("the title `{title}` is in the language of the source", title=title),
            phrase("Cite the law by its title in this language."),
            segment.target.place,
            both(segment, spans_of((title,), segment.target.markdown)),
        )
    if not laws and not kept and len(here) != len(there):
        yield Finding(
            phrase(
                "titles of laws in italics: {here} in the source, {there} in the translation",
                here=len(here),
                there=len(there),
            ),
            phrase("Cite each law by its title, in italics, in both editions."),
            segment.target.place,
            both(segment),
            lighter=True,
        )


def _kept(titles: list[str], segment: Segment) -> Iterator[str]:
    """Find the titles of laws that were not translated, in a sentence or as a whole text."""
    whole = segment.source_prose
    named = [*titles, whole] if is_law_title(whole, segment.source.language) else titles
    for title in dict.fromkeys(named):
        other = segment.target.language
        if title in segment.target_prose and not is_law_title(title, other):
            yield title


def _titles(nodes: tuple[Inline, ...], language: LanguageCode) -> list[str]:
    emphasised = (plain(node.children) for node in walk(nodes) if isinstance(node, Emphasis))
    return [title for title in emphasised if is_law_title(title, language)]


CHECK = Check(
    code="QA409",
    name="uncited-law",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("A law is cited by its title in the language of the edition, in italics."),
    source="F-82, T-111, X-37",
    wrong="the *Statistics Act* / la *Loi des statistiques*",
    right="the *Statistics Act* / la *Loi sur la statistique*",
    look=look,
)
