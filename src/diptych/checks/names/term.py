"""QA401: a term that an edition does not call what it is called."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.names.wanted import Wanted, unanswered
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.languages.laws import is_law_title
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(segment: Segment) -> Iterator[Finding]:
    """Report terms of the source whose renderings the translation has none of."""
    known, target = segment.nomenclature, segment.target.language
    wanted = unanswered(
        segment, known.term_names[segment.source.language], known.term_renderings[target]
    )
    for one in wanted:
        terms = [
            term
            for term in (known.terms[key] for key in sorted(one.keys))
            if target in term.terms and _is_meant(one.name, term.terms[segment.source.language])
        ]
        if terms and not any(is_law_title(term.terms[target], target) for term in terms):
            yield _finding(segment, one, terms[0].terms[target])


def _is_meant(name: str, term: str) -> bool:
    """Tell whether a name is the term; of one word, in that very form: Canadian is no Canadians."""
    return " " in term or name.casefold() == term.casefold()


def _finding(segment: Segment, one: Wanted, expected: str) -> Finding:
    return Finding(
        phrase("`{name}` is called `{expected}` here", name=one.name, expected=expected),
        phrase("Use the term, or add what stands there to the glossary's accepted renderings."),
        segment.target.place,
        (
            quoted(segment.source, spans_of((one.name,), segment.source.markdown)),
            quoted(segment.target),
        ),
    )


CHECK = Check(
    code="QA401",
    name="missing-term",
    severity=Severity.WARNING,
    scope=Scope.SEGMENT,
    statement=phrase("A term of the glossary is rendered by the other language's own term."),
    source="X-12, T-98",
    wrong="machine learning / apprentissage machine",
    right="machine learning / apprentissage automatique",
    look=look,
)
