"""A lexicon: many terms or names, found in one pass over a text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from diptych.languages.lexicon.stems import (
    Token,
    first_literal_token,
    first_token,
    literal_tokens,
    tokens,
)
from diptych.model.language import LanguageCode

Renderings: TypeAlias = Iterable[tuple[str, str]]
"""The key of a term, and a rendering of it; several may share a key, and several a rendering."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term where it stands."""

    keys: frozenset[str]
    """Of everything that is called so."""
    span: tuple[int, int]


_Word: TypeAlias = tuple[str, bool]
"""The form of a word, and whether it must begin with a capital letter."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One rendering."""

    keys: frozenset[str]
    words: tuple[_Word, ...]

    def matches(self, words: Sequence[Token], start: int) -> bool:
        """Tell whether it stands at a word; what is a name stays capitalised."""
        there = words[start : start + len(self.words)]
        return len(there) == len(self.words) and all(
            form == other.form and (other.capital or not capital)
            for (form, capital), other in zip(self.words, there, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Renderings of terms in one language, by the first word of each."""

    cut: Callable[[str], tuple[Token, ...]]
    cased: bool
    """Whether words that begin with a capital letter must do so in a text."""
    renderings: Mapping[str, Sequence[tuple[str, str]]]
    _entries: dict[str, tuple[_Entry, ...]] = field(default_factory=dict, repr=False, compare=False)
    """Of the words that stood in a text so far: most never do, and thousands begin with them."""

    def find(self, text: str) -> Iterator[Occurrence]:
        """Find terms from left to right, the longest wherever several begin.

        >>> terms = lexicon([("ml", "machine learning"), ("m", "machine")], LanguageCode("en"))
        >>> [*map(sorted, (found.keys for found in terms.find("Machine learning beats machines.")))]
        [['ml'], ['m']]
        """
        words = self.cut(text)
        position = 0
        while position < len(words):
            entry = next(self._at(words, position), None)
            if entry is not None:
                yield _occurrence(entry, words, position)
            position += len(entry.words) if entry else 1

    def keys(self, text: str) -> frozenset[str]:
        """Name every term that stands in a text, those inside longer ones too."""
        words = self.cut(text)
        return frozenset(
            key
            for start in range(len(words))
            for entry in self._at(words, start)
            for key in entry.keys
        )

    def _at(self, words: Sequence[Token], start: int) -> Iterator[_Entry]:
        entries = self._beginning(words[start].form)
        return (entry for entry in entries if entry.matches(words, start))

    def _beginning(self, form: str) -> tuple[_Entry, ...]:
        """Give what begins with a word, the longest first."""
        if form not in self.renderings:
            return ()
        if form not in self._entries:
            keys: dict[tuple[_Word, ...], set[str]] = defaultdict(set)
            for key, rendering in self.renderings[form]:
                keys[self._words(rendering)].add(key)
            longest_first = sorted(keys, key=len, reverse=True)
            self._entries[form] = tuple(_Entry(frozenset(keys[one]), one) for one in longest_first)
        return self._entries[form]

    def _words(self, rendering: str) -> tuple[_Word, ...]:
        return tuple((one.form, one.capital and self.cased) for one in self.cut(rendering))


def lexicon(renderings: Renderings, language: LanguageCode) -> Lexicon:
    """Make a lexicon of terms: number, gender, articles and prepositions are no matter."""
    return _lexicon(
        renderings, partial(tokens, language=language), partial(first_token, language=language)
    )


def names(renderings: Renderings, *, cased: bool = True) -> Lexicon:
    """Make a lexicon of official names, which are written in one way only.

    Args:
        renderings: as they are to be found.
        cased: whether words that begin with a capital letter must do so in a text.

    >>> names([("sc", "Statistique Canada")]).keys("selon Statistiques Canada")
    frozenset()
    """
    return _lexicon(renderings, literal_tokens, first_literal_token, cased=cased)


def _lexicon(
    renderings: Renderings,
    cut: Callable[[str], tuple[Token, ...]],
    first: Callable[[str], Token | None],
    *,
    cased: bool = True,
) -> Lexicon:
    beginnings: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, rendering in renderings:
        beginning = first(rendering)
        if beginning is not None:
            beginnings[beginning.form].append((key, rendering))
    return Lexicon(cut, cased, beginnings)


def _occurrence(entry: _Entry, words: Sequence[Token], start: int) -> Occurrence:
    last = words[start + len(entry.words) - 1]
    return Occurrence(entry.keys, (words[start].span[0], last.span[1]))
