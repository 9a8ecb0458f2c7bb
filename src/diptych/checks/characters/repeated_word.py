"""QA708: a word that stands twice."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_TWICE = re.compile(r"(?<![\w’'-])([^\W\d_]{2,30})[ \u00a0]+\1(?![\w’'-])", re.IGNORECASE)


def look(wording: Wording) -> Iterator[Finding]:
    """Report a word typed twice, but for those that rightly stand twice in its language.

    A name such as Walla Walla is capitalized both times.
    """
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    found = [match for text in words for match in _TWICE.finditer(text)]
    doubled = LANGUAGES[wording.text.language].doubled
    pieces = [one[0] for one in found if one[1].casefold() not in doubled and not _is_name(one[0])]
    if pieces:
        yield Finding(
            phrase("a word stands twice: `{words}`", words=pieces[0]),
            phrase("Remove one of the two."),
            wording.text.place,
            (quoted(wording.text, spans_of(pieces, wording.text.markdown)),),
        )


def _is_name(pair: str) -> bool:
    return all(word[0].isupper() for word in pair.split())


CHECK = Check(
    code="QA708",
    name="repeated-word",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("No word stands twice in a row by mistake."),
    source="ITS 2.0, duplication",
    wrong="dans le le rapport",
    right="dans le rapport",
    look=look,
)
