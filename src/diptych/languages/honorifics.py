"""Honorifics: what stands before the names of ministers and premiers (T-52, T-53)."""

import re
from collections.abc import Mapping
from enum import IntEnum
from functools import cache

from diptych.model.language import LanguageCode


class Honorific(IntEnum):
    """The honorifics that federal texts use."""

    HONOURABLE = 1
    RIGHT_HONOURABLE = 2


_WORDS: Mapping[LanguageCode, Mapping[Honorific, str]] = {
    LanguageCode("en"): {
        Honorific.HONOURABLE: r"(?<!Right )\bHon(?:ou?rable\b|\.)",
        Honorific.RIGHT_HONOURABLE: r"\bRight Hon(?:ou?rable\b|\.)",
    },
    LanguageCode("fr"): {
        Honorific.HONOURABLE: r"(?<!très )(?<!tr\. )\b[Hh]on(?:orable\b|\.)",
        Honorific.RIGHT_HONOURABLE: r"\b[Tt]rès [Hh]onorable\b",
    },
}
_FORMS: Mapping[LanguageCode, Mapping[Honorific, str]] = {
    LanguageCode("en"): {
        Honorific.HONOURABLE: "the Honourable",
        Honorific.RIGHT_HONOURABLE: "the Right Honourable",
    },
    LanguageCode("fr"): {
        Honorific.HONOURABLE: "l’honorable",
        Honorific.RIGHT_HONOURABLE: "le très honorable",
    },
}


def honorifics(text: str, language: LanguageCode) -> frozenset[Honorific]:
    """Say which honorifics a text uses.

    >>> honorifics("le très honorable Jean Tremblay", LanguageCode("fr"))
    frozenset({<Honorific.RIGHT_HONOURABLE: 2>})
    """
    return frozenset(rank for rank, pattern in _patterns(language).items() if pattern.search(text))


def honorific(rank: Honorific, language: LanguageCode) -> str:
    """Write an honorific as it stands inside a sentence."""
    return _FORMS[language][rank]


@cache
def _patterns(language: LanguageCode) -> Mapping[Honorific, re.Pattern[str]]:
    return {rank: re.compile(words) for rank, words in _WORDS.get(language, {}).items()}
