"""Words that a line end cuts are whole words again, and authors' hyphens stay."""

from diptych.review.diff import mended, whole_words
from diptych.review.pdf import Box, Face, PdfWord


def test_a_hyphen_of_the_layout_goes_and_one_of_the_author_stays() -> None:
    """Where the same compound stands inside a line, its hyphen is the author's."""
    whole = [_word("well-"), _word("known", spaced=False), _word("sage")]
    cut = [
        _word("apprentis-", hyphenated=True),
        _word("sage", spaced=False),
        _word("well-", hyphenated=True),
        _word("known", spaced=False),
    ]

    assert "apprentissage well-known" == mended(cut, whole_words([*whole, *cut]))


def _word(text: str, *, spaced: bool = True, hyphenated: bool = False) -> PdfWord:
    box, face = Box(0, 0, 1, 1), Face("Lato", 10, "#000000")
    return PdfWord(text, 0, 0, box, face, spaced=spaced, hyphenated=hyphenated)
