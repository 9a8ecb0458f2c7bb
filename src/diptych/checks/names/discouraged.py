"""QA402: a word that federal usage or the project's glossary replaces."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.text import State


def look(wording: Wording) -> Iterator[Finding]:
    """Report discouraged words, each once a text, with what to write instead."""
    if wording.is_address or wording.text.state is State.SHARED:
        return
    text, words = wording.text, wording.words
    found = {one.found: one.expected for one in wording.typography if one.check == CHECK.code}
    for occurrence in wording.nomenclature.forbidden[text.language].find(words):
        term = wording.nomenclature.terms[min(occurrence.keys)]
        found[words[slice(*occurrence.span)]] = term.terms.get(text.language, "")
    for word, right in found.items():
        yield Finding(
            phrase("`{word}` is discouraged: write `{right}`", word=word, right=right),
            phrase("Replace the word, unless it is a name or a quotation."),
            text.place,
            (quoted(text, spans_of((word,), text.markdown)),),
        )


CHECK = Check(
    code="QA402",
    name="discouraged-word",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("Texts use the words of federal usage, and none that a glossary forbids."),
    source="F-114, E-37, P-11",
    wrong="Écrivez-nous un e-mail.",
    right="Écrivez-nous un courriel.",
    look=look,
)
