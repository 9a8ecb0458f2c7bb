"""Pictures: what they are called in each language, and how people begin to describe them."""

import re
from collections.abc import Mapping

from diptych.languages.table import LANGUAGES
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


def picture_names(name: str, language: LanguageCode) -> tuple[str, ...]:
    """List what the picture of a language may be called, the surest first.

    Args:
        name: of the picture that a source shows; it may be that of another language.
        language: of the edition.

    >>> picture_names("img/chart.png", LanguageCode("fr"))
    ('img/chart.fr.png', 'img/chart-fr.png', 'img/chart_fr.png', 'img/chart-fra.png')
    >>> picture_names("chart-en.svg", LanguageCode("fr"))
    ('chart.fr.svg', 'chart-fr.svg', 'chart_fr.svg', 'chart-fra.svg')
    """
    folder, slash, file = name.rpartition("/")
    stem, dot, suffix = file.rpartition(".")
    if not dot:
        return ()
    marks = (mark for code in LANGUAGES for mark in _marks(code) if stem.endswith(mark))
    bare = stem.removesuffix(next(marks, ""))
    return tuple(f"{folder}{slash}{bare}{mark}.{suffix}" for mark in _marks(language) if bare)


def picture_language(name: str) -> LanguageCode | None:
    """Tell the language that a picture's name ends with, if it does with one.

    >>> picture_language("img/chart.fr.png")
    'fr'
    """
    stem = name.rpartition("/")[2].rpartition(".")[0].casefold()
    return next((code for code in LANGUAGES if stem.endswith(_marks(code))), None)


def picture_opening(alternative: str, language: LanguageCode) -> str:
    """Find the words that an alternative begins with and that say nothing; empty if none do.

    >>> picture_opening("Photo de la ministre", LanguageCode("fr"))
    'Photo de'
    """
    found = _OPENINGS[language].match(alternative.strip())
    return found[0] if found else ""


def _marks(language: LanguageCode) -> tuple[str, ...]:
    """List what a name ends with that is one language's (P-94)."""
    return (f".{language}", f"-{language}", f"_{language}", LANGUAGES[language].suffix)
