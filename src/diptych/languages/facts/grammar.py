"""What a language has to say about its facts, as tables and patterns.

A language says how facts *look* (patterns with named groups) and what its words
are worth (tables); the files of the families (`dates`, `money`, …) say what the
groups *mean*.  Languages never meet here: a third one is one more file.

Every repetition in a pattern is bounded, so what happens at one character costs
at most a constant, and reading a text is linear in its length.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TypeAlias

from diptych.languages.facts.fact import Fact

SPACE = "[ \u00a0]"
"""A space, after `read` made one no-break space of all kinds of them."""

BLANK = "\ufffc"
"""What stands for everything that is no prose, or has been read."""

DASH = "[-–—]"
"""What may stand between the ends of a range."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measurement."""

    dimension: str
    size: Decimal
    """In the base unit of the dimension."""


@dataclass(frozen=True, slots=True)
class Words:
    """The number words of a language, lower case."""

    units: Mapping[str, int]
    """Below a hundred, one word each."""
    factors: Mapping[str, int]
    """What multiplies: hundred, dozen, thousand, million."""
    ordinals: Mapping[str, int]
    shares: Mapping[str, Decimal]
    """Words for a part of something, as percentages: half is 50."""
    joint: str
    """The word that may stand inside a number: and, et."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one language writes facts."""

    decimal: str
    """The decimal sign; the comma, where it is not that, groups thousands."""
    scales: Mapping[str, Decimal]
    """Words and letters that multiply a figure."""
    currencies: Mapping[str, str]
    """Signs and words, each with its ISO 4217 code; lower case, without spaces."""
    cents: frozenset[str]
    """Currencies' words for a hundredth."""
    units: Mapping[str, Unit]
    months: Mapping[str, int]
    seasons: Mapping[str, str]
    """Each by its English name."""
    weekdays: Mapping[str, int]
    """ISO 8601: Monday is 1."""
    hours: Mapping[str, int]
    """Times that have a name: noon, midnight."""
    zones: Mapping[str, str]
    """Time zones, each with its letter and, where said, `S`tandard or `D`aylight."""
    periods: Mapping[str, Unit]
    """Adjectives and adverbs of frequency."""
    words: Words
    until: frozenset[str]
    """What may stand between the ends of a range."""
    limits: Mapping[str, str]
    """What makes a figure the least or the most, lower case."""
    callings: frozenset[str]
    """Words that stand beside a name in capitals and are translated: titles, directions."""
    figured: "tuple[Recogniser, ...]"
    """For texts in which there is a digit, in order: each sees what those before it left."""
    spelled: "tuple[Recogniser, ...]"
    """For what may be said without a digit, after them: most texts have none."""


Reader: TypeAlias = Callable[["re.Match[str]", Grammar], tuple[Fact, ...]]
"""Says what a match is worth; nothing, if it is not that after all."""


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One way in which facts look, and what they are worth."""

    expression: str
    read: Reader
    flags: int = 0

    @property
    def pattern(self) -> "re.Pattern[str]":
        """The expression, compiled when a text is first read: all of them take 0.1 s."""
        return compiled(self.expression, self.flags)


def recogniser(read: Reader, pattern: str, *, caseless: bool = False) -> Recogniser:
    """Join a reader to the way its facts look in one language."""
    return Recogniser(pattern, read, re.IGNORECASE if caseless else 0)


@cache
def compiled(expression: str, flags: int = 0) -> "re.Pattern[str]":
    """Compile an expression, once."""
    return re.compile(expression, flags)


def any_of(words: Iterable[str]) -> str:
    """Make a pattern of alternatives, the longest first so that none hides another."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", SPACE) for word in longest_first)


def counted(words: str, start: int) -> dict[str, int]:
    """Number the words of a list.

    >>> counted("two three", start=2)
    {'two': 2, 'three': 3}
    """
    return {word: number for number, word in enumerate(words.split(), start)}


def listed(words: str) -> frozenset[str]:
    """Make a set of the words of a list.

    >>> sorted(listed("west east"))
    ['east', 'west']
    """
    return frozenset(words.split())
