"""QA110: a stretch of another language inside a text, which nobody marked."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.language.spoken import is_announced, unquoted
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.languages.identification import ENOUGH, clearest, foreign_runs
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.text import State


def look(wording: Wording) -> Iterator[Finding]:
    """Report where a text changes its language, outside quotation marks and titles."""
    text = wording.text
    if wording.is_address or text.state is State.SHARED:
        return
    foreign = max(weight for code, weight in wording.weights.items() if code != text.language)
    if foreign < ENOUGH or is_announced(wording):
        return
    if clearest(wording.weights) not in (None, text.language):
        return  # the whole text is in it: QA106 or QA107 says so
    words = unquoted(wording)
    for start, end in foreign_runs(words, text.language):
        run = words[start:end]
        yield Finding(
            phrase("another language begins inside this text: `{words}`", words=run),
            phrase("Translate these words, or mark them, as in `[words]{{lang=…}}`."),
            text.place,
            (quoted(text, spans_of((run,), text.markdown)),),
        )


CHECK = Check(
    code="QA110",
    name="foreign-passage",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("No text changes its language on the way, unless the passage is marked."),
    source="X-34, L-49",
    wrong="Le ministère the report will be published in the fall.",
    right="Le ministère publiera le rapport à l’automne.",
    look=look,
)
