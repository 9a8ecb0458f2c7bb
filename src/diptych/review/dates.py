"""Dates: what every edition of a release may change without anybody having reworded it."""

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode


def differ_in_dates(before: str, after: str) -> bool:
    """Tell whether two texts differ, and are the same but for their dates.

    >>> differ_in_dates("Ottawa, May 1, 2026", "Ottawa, June 12, 2026")
    True
    """
    return before != after and any(
        _undated(before, language) == _undated(after, language) for language in LANGUAGES
    )


def _undated(text: str, language: LanguageCode) -> str:
    """Put a sign for every date of a text."""
    # Held back from start-up: its patterns take a third of a second to compile.
    from diptych.languages.facts import FactKind, read  # noqa: PLC0415 - see above

    pieces, position = [], 0
    for fact in read(text, language):
        if fact.kind in (FactKind.DATE, FactKind.WEEKDAY):
            pieces += [text[position : fact.span[0]], "\N{BLACK SQUARE}"]
            position = fact.span[1]
    return "".join((*pieces, text[position:]))
