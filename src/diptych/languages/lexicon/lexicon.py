"""A lexicon: many terms or names, found in one pass over a text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

from diptych.languages.lexicon.stems import Token, literal_tokens, tokens
from diptych.model.language import LanguageCode

Renderings: TypeAlias = Iterable[tuple[str, str]]
"""The key of a term, and a rendering of it; several may share a key, and several a rendering."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term where it stands."""

    keys: frozenset[str]
    """Of everything that is called so."""
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One rendering."""

    keys: frozenset[str]
    words: tuple[Token, ...]

    def matches(self, words: Sequence[Token], start: int) -> bool:
        """Tell whether it stands at a word; what is a name stays capitalised."""
        there = words[start : start + len(self.words)]
        return len(there) == len(self.words) and all(
            mine.form == other.form and (other.capital or not mine.capital)
            for mine, other in zip(self.words, there, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Renderings of terms in one language, by the first word of each."""

    cut: Callable[[str], tuple[Token, ...]]
    entries: Mapping[str, tuple[_Entry, ...]]
    """The longest first."""

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
        entries = self.entries.get(words[start].form, ())
        return (entry for entry in entries if entry.matches(words, start))


def lexicon(renderings: Renderings, language: LanguageCode) -> Lexicon:
    """Make a lexicon of terms: number, gender, articles and prepositions are no matter."""
    return _lexicon(renderings, partial(tokens, language=language))


def names(renderings: Renderings, *, cased: bool = True) -> Lexicon:
    """Make a lexicon of official names, which are written in one way only.

    Args:
        renderings: as they are to be found.
        cased: whether words that begin with a capital letter must do so in a text.

    >>> names([("sc", "Statistique Canada")]).keys("selon Statistiques Canada")
    frozenset()
    """
    return _lexicon(renderings, literal_tokens, cased=cased)


def _lexicon(
    renderings: Renderings, cut: Callable[[str], tuple[Token, ...]], *, cased: bool = True
) -> Lexicon:
    keys: dict[tuple[tuple[str, bool], ...], set[str]] = defaultdict(set)
    found: dict[tuple[tuple[str, bool], ...], tuple[Token, ...]] = {}
    for key, rendering in renderings:
        words = tuple(replace(one, capital=one.capital and cased) for one in cut(rendering))
        name = tuple((word.form, word.capital) for word in words)
        keys[name].add(key)
        found[name] = words
    entries: dict[str, list[_Entry]] = defaultdict(list)
    for name, words in sorted(found.items(), key=lambda item: -len(item[0])):
        if words:
            entries[words[0].form].append(_Entry(frozenset(keys[name]), words))
    return Lexicon(cut, {form: tuple(those) for form, those in entries.items()})


def _occurrence(entry: _Entry, words: Sequence[Token], start: int) -> Occurrence:
    last = words[start + len(entry.words) - 1]
    return Occurrence(entry.keys, (words[start].span[0], last.span[1]))
