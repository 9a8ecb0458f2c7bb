"""Foreign runs: a stretch of another language inside a text, where nobody marked it (QA110)."""

from collections.abc import Iterator

from diptych.languages.identification.evidence import Evidence, evidence_of
from diptych.model.language import LanguageCode

_WORDS = 7
"""A run has so many words at least: titles that a sentence quotes are mostly shorter."""
_SURE_WORDS = 4
"""And so many function words of the other language: names of institutions have fewer."""
ENOUGH = 2 * _SURE_WORDS
"""The weight of those; a text with less for another language has no run of it."""


def foreign_runs(text: str, language: LanguageCode) -> Iterator[tuple[int, int]]:
    """Find where a text changes into another language.

    Args:
        text: prose; U+FFFC stands for what is none, and ends a run.
        language: what the text is in.

    >>> text = "Le ministère the report will be published in the fall"
    >>> [text[start:end] for start, end in foreign_runs(text, LanguageCode("fr"))]
    ['the report will be published in the fall']
    """
    for run in _runs(text, language):
        telling = [i for i, word in enumerate(run) if word.language not in (None, language)]
        sure = [word for word in run if word.sure]
        if len(sure) >= _SURE_WORDS and len(run) - telling[0] >= _WORDS:
            yield run[telling[0]].span[0], run[-1].span[1]


def _runs(text: str, language: LanguageCode) -> Iterator[list[Evidence]]:
    """Cut a text wherever a word is surely its own, or something stands that is no prose."""
    run: list[Evidence] = []
    for word in evidence_of(text):
        between = text[run[-1].span[1] : word.span[0]] if run else ""
        if "\ufffc" in between or (word.sure and word.language == language):
            yield run
            run = []
        if not (word.sure and word.language == language):
            run.append(word)
    yield run
