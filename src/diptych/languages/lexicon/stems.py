"""Stems: what is left of a word when number and gender are taken off.

Light on purpose: a term must be recognised in the plural, not a family of words.
Two words may share a stem without being related; a whole term rarely does.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from diptych.languages.identification.signs import words
from diptych.model.language import LanguageCode

_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_HYPHENS = str.maketrans("\u2010\u2011", "--")
_LONG = 3
"""Letters that stay, at least, when an ending goes."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text that tells terms apart."""

    stem: str
    span: tuple[int, int]
    capital: bool
    """It begins with a capital letter."""


def tokens(text: str, language: LanguageCode) -> tuple[Token, ...]:
    """Cut a text into the words that terms consist of, articles and prepositions left out.

    >>> [token.stem for token in tokens("les sciences des données", LanguageCode("fr"))]
    ['scienc', 'donné']
    """
    stem, empty = _STEMS.get(language, _unknown), _EMPTY.get(language, frozenset())
    found = []
    for match in _WORD.finditer(text):
        word = match[0].translate(_HYPHENS)
        lower = word.lower()
        if lower not in empty:
            found.append(Token(stem(lower), match.span(), not word[0].islower()))
    return tuple(found)


def _english(word: str) -> str:
    if word.endswith("ies") and len(word) > _LONG + 1:
        return word[:-3] + "y"
    if re.search(r"(?:x|ch|sh|ss|z)es$", word):
        return word[:-2]
    return word[:-1] if re.search(r"[^su]s$", word) and len(word) > _LONG else word


def _french(word: str) -> str:
    if len(word) <= _LONG:
        return word
    bare = re.sub(r"aux$", "al", word) if not word.endswith("eaux") else word[:-1]
    bare = re.sub(r"e?s$|x$|e$", "", bare)
    for feminine, masculine in _FEMININE:
        if bare.endswith(feminine):
            return bare.removesuffix(feminine) + masculine
    return bare


def _unknown(word: str) -> str:
    return word


_FEMININE = (
    ("tric", "teur"),
    ("eus", "eur"),
    ("ièr", "ier"),
    ("èr", "er"),
    ("iv", "if"),
    ("onn", "on"),
    ("enn", "en"),
    ("ell", "el"),
    ("ett", "et"),
)
"""Endings of the feminine, its e and the s of the plural taken off, and of the masculine."""

_STEMS: Mapping[LanguageCode, Callable[[str], str]] = {
    LanguageCode("en"): _english,
    LanguageCode("fr"): _french,
}

_EMPTY: Mapping[LanguageCode, frozenset[str]] = {
    LanguageCode("en"): words("s"),
    LanguageCode("fr"): words("à au aux d de des du l la le les"),
}
"""Words that a term may have or lose on its way into a sentence."""
