"""Negation: whether a text denies anything, by the words that its language denies with (QA312)."""

import re
from collections.abc import Mapping
from functools import cache

from diptych.model.language import LanguageCode

_WORDS: Mapping[LanguageCode, str] = {
    LanguageCode(
        "en"
    ): r"not|cannot|never|no|none|nobody|nothing|neither|nor|without|\w{1,10}n['’]t",
    LanguageCode("fr"): r"ne|n['’]\w+|non|ni|pas|jamais|rien|aucune?s?|personne|nulle?s?|sans",
}


def negates(text: str, language: LanguageCode) -> bool:
    """Tell whether a text denies something.

    >>> negates("Les données ne sont pas définitives.", LanguageCode("fr"))
    True
    """
    return bool(_pattern(language).search(text))


@cache
def _pattern(language: LanguageCode) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_WORDS[language]})(?![\w-])", re.IGNORECASE)
