"""Names and acronyms: what must be the same letter by letter in every edition (X-08).

Only near misses are looked for: a name of two words or more of which the other
edition has one word exactly and another with one or two slips.  A name that is
merely absent may have been translated, shortened or replaced by a pronoun.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from diptych.languages.facts.distance import distance
from diptych.languages.facts.read import GRAMMARS
from diptych.model.language import LanguageCode

_WORD = r"[A-ZÀ-ÖØ-ÞŒ][a-zß-öø-ÿœ']{1,30}(?:[A-Z][a-zß-öø-ÿœ]{1,30})?|[A-ZÀ-ÖØ-ÞŒ]\."
_NAME = re.compile(rf"(?<![\w-])(?:{_WORD})(?:(?:[ \u00a0]{{1,2}}|-)(?:{_WORD})){{1,5}}(?![\w-])")
_WORDS = re.compile(rf"{_WORD}")
_ELISION = re.compile("^[LD]'")
_ACRONYM = re.compile(r"(?<![\w.-])[A-ZÀ-ÖØ-Þ]{2,12}(?:-[A-ZÀ-ÖØ-Þ]{1,12}){0,3}(?![\w])")
_DEFINED = re.compile(r"[\w»”’][ \u00a0]\($")

_INSTITUTIONAL = frozenset(("Canada",))
"""Names of institutions are translated, and paired by the registry (QA403)."""

_LOOK = 20
"""Names that share a word with another are looked at so often, to stay linear."""

_SLIPS = 2
"""Edits that a slip of the keyboard takes, a transposition counting as one."""

_SHORT = 4
"""Words of fewer letters are too often others that are as short."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name of several words, as it stands in a text."""

    words: tuple[str, ...]
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Misspelling:
    """Two spellings of what is plainly one name."""

    source: Name
    target: Name


@dataclass(frozen=True, slots=True)
class Acronym:
    """A word in capitals."""

    text: str
    span: tuple[int, int]
    defined: bool
    """It stands in parentheses behind what it abbreviates (E-30)."""


def misspellings(
    source: str, source_language: LanguageCode, target: str, target_language: LanguageCode
) -> tuple[Misspelling, ...]:
    """Find names that the two editions spell differently.

    >>> en, fr = LanguageCode("en"), LanguageCode("fr")
    >>> found = misspellings("Lukas Chrostowski said", en, "a dit Lucas Chrostowski", fr)
    >>> [(miss.source.words[0], miss.target.words[0]) for miss in found]
    [('Lukas', 'Lucas')]
    """
    if not {source_language, target_language} <= GRAMMARS.keys():
        return ()
    here = list(_names(source, GRAMMARS[source_language].callings))
    there = list(_names(target, GRAMMARS[target_language].callings))
    known = {name.words for name in here} & {name.words for name in there}
    by_word: dict[str, list[Name]] = defaultdict(list)
    for name in there:
        for word in {*name.words} if name.words not in known else ():
            by_word[word].append(name)
    return tuple(
        Misspelling(name, other)
        for name in here
        if name.words not in known
        if (other := next(_near(name, by_word), None)) is not None
    )


def acronyms(text: str) -> Iterator[Acronym]:
    """Go through the words in capitals, and tell which are defined where they stand."""
    for match in _ACRONYM.finditer(text):
        start, end = match.span()
        defined = text[end : end + 1] == ")" and bool(
            _DEFINED.search(text[max(0, start - 3) : start])
        )
        yield Acronym(match.group(), match.span(), defined)


def _names(text: str, callings: frozenset[str]) -> Iterator[Name]:
    """Go through the names of two words or more, without what is translated beside them."""
    for match in _NAME.finditer(text.replace("’", "'")):
        capitalised = [
            _ELISION.sub("", word).removesuffix("'s").rstrip("'")
            for word in _WORDS.findall(match.group())
        ]
        words = tuple(word for word in capitalised if word.lower() not in callings)
        if len(words) > 1 and not _INSTITUTIONAL.intersection(words):
            yield Name(words, match.span())


def _near(name: Name, by_word: dict[str, list[Name]]) -> Iterator[Name]:
    """Go through the names that differ from this one in a slip."""
    for word in name.words:
        for other in by_word.get(word, ())[:_LOOK]:
            if _is_slip(name.words, other.words) or _is_joined(name.words, other.words):
                yield other


def _is_joined(words: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether two names only differ in what is written as one word: Annemarie."""
    return "".join(words).lower() == "".join(others).lower()


def _is_slip(words: Sequence[str], others: Sequence[str]) -> bool:
    if len(words) != len(others):
        return False
    unequal = [(one, two) for one, two in zip(words, others, strict=True) if one != two]
    return len(unequal) == 1 and all(
        min(len(one), len(two)) >= _SHORT and distance(one, two) <= _SLIPS for one, two in unequal
    )
