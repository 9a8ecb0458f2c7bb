"""A lexicon: many terms, found in one pass over a text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from diptych.languages.lexicon.stems import Token, tokens
from diptych.model.language import LanguageCode


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term where it stands."""

    key: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One rendering of a term."""

    key: str
    words: tuple[Token, ...]

    def matches(self, words: Sequence[Token], start: int) -> bool:
        """Tell whether it stands at a word; what is a name stays capitalised."""
        there = words[start : start + len(self.words)]
        return len(there) == len(self.words) and all(
            mine.stem == other.stem and (other.capital or not mine.capital)
            for mine, other in zip(self.words, there, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Renderings of terms in one language, by the first stem of each."""

    language: LanguageCode
    entries: Mapping[str, tuple[_Entry, ...]]
    """The longest first."""

    def find(self, text: str) -> Iterator[Occurrence]:
        """Find terms from left to right, the longest wherever several begin.

        >>> terms = lexicon([("ml", "machine learning"), ("m", "machine")], LanguageCode("en"))
        >>> [found.key for found in terms.find("Machine learning beats machines.")]
        ['ml', 'm']
        """
        words = tokens(text, self.language)
        position = 0
        while position < len(words):
            entry = next(self._at(words, position), None)
            if entry is not None:
                yield _occurrence(entry, words, position)
            position += len(entry.words) if entry else 1

    def keys(self, text: str) -> frozenset[str]:
        """Name every term that stands in a text, those inside longer ones too."""
        words = tokens(text, self.language)
        return frozenset(
            entry.key for start in range(len(words)) for entry in self._at(words, start)
        )

    def _at(self, words: Sequence[Token], start: int) -> Iterator[_Entry]:
        entries = self.entries.get(words[start].stem, ())
        return (entry for entry in entries if entry.matches(words, start))


def lexicon(renderings: Iterable[tuple[str, str]], language: LanguageCode) -> Lexicon:
    """Make a lexicon.

    Args:
        renderings: the key of a term, and a rendering of it; several may share a key.
        language: of the renderings.
    """
    by_stem: dict[str, list[_Entry]] = defaultdict(list)
    for key, rendering in renderings:
        if words := tokens(rendering, language):
            by_stem[words[0].stem].append(_Entry(key, words))
    return Lexicon(
        language,
        {stem: tuple(sorted(found, key=_length)) for stem, found in by_stem.items()},
    )


def _length(entry: _Entry) -> int:
    return -len(entry.words)


def _occurrence(entry: _Entry, words: Sequence[Token], start: int) -> Occurrence:
    last = words[start + len(entry.words) - 1]
    return Occurrence(entry.key, (words[start].span[0], last.span[1]))
