"""QA407: a place under a name that is not official in its edition."""

import re
from collections.abc import Iterator
from functools import cache

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.text import State
from diptych.registry import cities, city, provinces


def look(wording: Wording) -> Iterator[Finding]:
    """Report unofficial names of cities, and provinces in the other language."""
    if wording.is_address or wording.text.state is State.SHARED:
        return
    text = wording.text
    for name, right in _wrong_names(text.language):
        if name in wording.words and _stands_alone(name, wording.words):
            yield Finding(
                phrase("`{name}` is `{right}` here", name=name, right=right),
                phrase("Write the official name."),
                text.place,
                (quoted(text, spans_of((name,), text.markdown)),),
            )


@cache
def _wrong_names(language: LanguageCode) -> tuple[tuple[str, str], ...]:
    return tuple(_listed(language))


def _listed(language: LanguageCode) -> Iterator[tuple[str, str]]:
    for known in cities():
        for name in known.unofficial:
            yield name, known.name
    for province in provinces():
        right = province.names.get(language)
        for name in province.names.values():
            if right is not None and _folded(name) != _folded(right) and city(name) is None:
                yield name, right


def _folded(name: str) -> str:
    return name.replace("’", "'")


def _stands_alone(name: str, words: str) -> bool:
    """Tell a place from a name that it is a part of: Université de Montreal, Quebec Inc."""
    return re.search(rf"(?<![\w’'-]){re.escape(name)}(?![\w-]|[ ’']?[A-Z])", words) is not None


CHECK = Check(
    code="QA407",
    name="unofficial-place",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("Places bear the name that is official in the language of the edition."),
    source="E-44, X-35",
    wrong="Montreal; les agriculteurs de British Columbia",
    right="Montréal; les agriculteurs de la Colombie-Britannique",
    look=look,
)
