"""The texts of a release that only its PDFs remember.

Where nothing but published files is left of the earlier state, their marks still say
which words are which text; so both states are read from paper, and compared as such.
Typography, states and addresses of links do not show on paper, and are not compared.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.review.diff import mended, whole_words
from diptych.review.meaning.bitext import Bitext, Wording
from diptych.review.meaning.pairing import Pair
from diptych.review.pdf import PdfDocument


def bitexts_on_paper(
    papers: Mapping[LanguageCode, PdfDocument], source: LanguageCode
) -> Iterator[Bitext]:
    """Read the texts of a release from its PDFs, in the order of the first of them.

    Args:
        papers: in every language.
        source: the language that the release is written in.
    """
    texts = {code: _texts(paper) for code, paper in papers.items()}
    marks = dict.fromkeys(mark for found in texts.values() for mark in found)
    for mark in marks:
        wordings = {code: Wording(found.get(mark, "")) for code, found in texts.items()}
        yield Bitext(mark, phrase("text on paper"), source, wordings)


def with_background(pair: Pair, known: Mapping[str, Bitext]) -> Pair:
    """Add to a text on paper what the project knows of it now."""
    if pair.after is None or pair.after.mark not in known:
        return pair
    after = replace(known[pair.after.mark], wordings=pair.after.wordings, form=(), picture="")
    return pair._replace(after=after)


def same_on_paper(
    before: PdfDocument, after: PdfDocument, pairs: Sequence[Pair]
) -> tuple[frozenset[str], frozenset[str]]:
    """Find the texts that read the same on both papers, wherever they stand.

    Returns:
        Their marks before, and their marks after.
    """
    olds, news = _texts(before), _texts(after)
    same = [
        (pair.before.mark, pair.after.mark)
        for pair in pairs
        if pair.before is not None
        and pair.after is not None
        and pair.before.mark in olds
        and olds[pair.before.mark] == news.get(pair.after.mark)
    ]
    return frozenset(old for old, _ in same), frozenset(new for _, new in same)


def _texts(paper: PdfDocument) -> dict[str, str]:
    """Collect the words of each mark."""
    texts: dict[str, str] = {}
    whole = whole_words(paper.words())
    for mark, words in groupby(paper.words(), key=lambda word: word.mark):
        if mark is not None:
            texts[mark] = f"{texts.get(mark, '')} {mended(words, whole)}".strip()
    return texts
