"""Stems: what is left of a word when number and gender are taken off.

Light on purpose: a term must be recognised in the plural, not a family of words.
Two words may share a stem without being related; a whole term rarely does.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from diptych.languages.identification.signs import words
from diptych.model.language import LanguageCode

_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_HYPHENS = str.maketrans("\u2010\u2011", "--")
_REMEMBERED = 1 << 15
"""Words whose stems are remembered: more than a release has, and texts repeat theirs."""
_TEXTS = 1 << 12
"""Texts whose words are remembered: more than a publication has, and many lexicons ask for them."""
_LONG = 3
"""Letters that stay, at least, when an ending goes."""


class Token(NamedTuple):
    """A word of a text that tells terms apart."""

    form: str
    """The word in lower case, or its stem."""
    span: tuple[int, int]
    capital: bool
    """It begins with a capital letter."""


@lru_cache(maxsize=_TEXTS)
def tokens(text: str, language: LanguageCode) -> tuple[Token, ...]:
    """Cut a text into the stems that terms consist of, articles and prepositions left out.

    >>> [token.form for token in tokens("les sciences des données", LanguageCode("fr"))]
    ['scienc', 'donné']
    """
    stem, empty = _STEMS.get(language, _itself), _EMPTY.get(language, frozenset())
    return tuple(_tokens(text, stem, empty))


def first_token(text: str, language: LanguageCode) -> Token | None:
    """Cut the first of them off, if there is any."""
    stem, empty = _STEMS.get(language, _itself), _EMPTY.get(language, frozenset())
    return next(_tokens(text, stem, empty), None)


@lru_cache(maxsize=_TEXTS)
def literal_tokens(text: str) -> tuple[Token, ...]:
    """Cut a text into all its words as they are: official names are not inflected."""
    return tuple(_tokens(text, _itself, frozenset()))


def first_literal_token(text: str) -> Token | None:
    """Cut the first of all words off, if there is any."""
    return next(_tokens(text, _itself, frozenset()), None)


def _tokens(text: str, stem: Callable[[str], str], empty: frozenset[str]) -> Iterator[Token]:
    for match in _WORD.finditer(text):
        word = match[0].translate(_HYPHENS)
        lower = word.lower()
        if lower not in empty:
            yield Token(stem(lower), match.span(), not word[0].islower())


@lru_cache(maxsize=_REMEMBERED)
def _english(word: str) -> str:
    if word.endswith("ies") and len(word) > _LONG + 1:
        return word[:-3] + "y"
    if word.endswith(("xes", "ches", "shes", "sses", "zes")):
        return word[:-2]
    plural = word.endswith("s") and not word.endswith(("ss", "us"))
    return word[:-1] if plural and len(word) > _LONG else word


@lru_cache(maxsize=_REMEMBERED)
def _french(word: str) -> str:
    if len(word) <= _LONG:
        return word
    bare = re.sub(r"aux$", "al", word) if not word.endswith("eaux") else word[:-1]
    bare = re.sub(r"e?s$|x$|e$", "", bare)
    for feminine, masculine in _FEMININE:
        if bare.endswith(feminine):
            return bare.removesuffix(feminine) + masculine
    return bare


def _itself(word: str) -> str:
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
