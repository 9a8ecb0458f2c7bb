"""Titles of laws: how each language forms them (F-82)."""

import re
from collections.abc import Mapping
from functools import cache

from diptych.model.language import LanguageCode

_TITLES: Mapping[LanguageCode, str] = {
    LanguageCode("en"): r"(?:^|\s)Act(?:, \d{4})?$",
    LanguageCode("fr"): r"^Loi\s",
}


def is_law_title(text: str, language: LanguageCode) -> bool:
    """Tell whether a name is the title of a law.

    >>> is_law_title("Loi sur la statistique", LanguageCode("fr"))
    True
    """
    return language in _TITLES and bool(_pattern(language).search(text.strip()))


@cache
def _pattern(language: LanguageCode) -> re.Pattern[str]:
    return re.compile(_TITLES[language])
