"""How people begin to describe a picture, and what nobody needs to be told (QA811)."""

import re
from collections.abc import Mapping

from diptych.model.language import LanguageCode

_OPENINGS: Mapping[LanguageCode, re.Pattern[str]] = {
    LanguageCode("en"): re.compile(
        r"(?:(?:an?|the|this) )?(?:image|picture|photo(?:graph)?|graphic|screenshot)"
        r" (?:of|showing)\b",
        re.IGNORECASE,
    ),
    LanguageCode("fr"): re.compile(
        r"(?:(?:une?|la|le|cette?) |l['’])?"
        r"(?:image|photo(?:graphie)?|illustration|capture d['’]écran)"
        r" (?:d[eu]s?\b|d['’]|montrant\b|qui (?:montre|représente)\b)",
        re.IGNORECASE,
    ),
}
"""In each language, words that say only that there is a picture."""


def picture_opening(alternative: str, language: LanguageCode) -> str:
    """Find the words that an alternative begins with and that say nothing; empty if none do.

    >>> picture_opening("Photo de la ministre", LanguageCode("fr"))
    'Photo de'
    """
    found = _OPENINGS[language].match(alternative.strip())
    return found[0] if found else ""
