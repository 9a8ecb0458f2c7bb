"""Words to what is compared: the same word, whether or not the end of a line cuts it.

A PDF does not say whether a hyphen at the end of a line is the author's (well-|known) or
the layout's (con-|stitution).  The other PDF does, wherever the word stands inside a line
there; and where it is cut on both sides, cutting it the same way is enough.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from diptych.review.pdf import PdfWord


@dataclass(frozen=True, slots=True)
class Token:
    """One word to compare: one word of the PDF, or the two halves of one."""

    key: str
    words: tuple[PdfWord, ...]

    @property
    def first(self) -> PdfWord:
        """The word itself, or its first half."""
        return self.words[0]


def tokens(
    before: Sequence[PdfWord], after: Sequence[PdfWord]
) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Make the words of two PDFs comparable."""
    known = whole_words((*before, *after))
    return tuple(_tokens(before, known)), tuple(_tokens(after, known))


def whole_words(words: Iterable[PdfWord]) -> frozenset[str]:
    """Collect the words that no line end cuts: they tell which hyphens are the layout's."""
    return frozenset(word.text for word in words if not word.hyphenated)


def mended(words: Iterable[PdfWord], whole: frozenset[str]) -> str:
    """Write words down as if no line ended among them.

    Args:
        words: in the order of reading.
        whole: the words of the same paper that no line end cuts.
    """
    pieces = (
        (" " if token.first.spaced else "") + token.key for token in _tokens(tuple(words), whole)
    )
    return "".join(pieces).strip()


def shown(words: Iterable[PdfWord]) -> str:
    """Write words down as a reader reads them."""
    pieces = ((" " if word.spaced else "") + word.text for word in words)
    return "".join(pieces).strip()


def _tokens(words: Sequence[PdfWord], known: frozenset[str]) -> Iterator[Token]:
    at = 0
    while at < len(words):
        word = words[at]
        following = words[at + 1] if at + 1 < len(words) else None
        if following is not None and _halves(word, following, known):
            yield Token(_joined(word, following), (word, following))
            at += 2
        else:
            yield Token(word.text, (word,))
            at += 1


def _halves(word: PdfWord, following: PdfWord, known: frozenset[str]) -> bool:
    """Tell whether two words are one that the layout has cut."""
    if not word.hyphenated or following.spaced:
        return False
    if _joined(word, following) in known:
        return True
    # Nobody writes it in one piece, but a compound that starts like this is written somewhere.
    return word.text not in known


def _joined(word: PdfWord, following: PdfWord) -> str:
    return word.text[:-1] + following.text
