"""Letters to words.

PDFium tells the letters of a page in the order of reading, with a space or a line end
wherever it sees one, and U+0002 for a hyphen that ends a line.
"""

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from diptych.review.pdf.document import Box, PdfWord
from diptych.review.pdf.elements import Elements
from diptych.review.pdf.frame import Frame
from diptych.review.pdf.typesetting import Typesetting, typesettings

_LINE_HYPHEN = "\x02"
_BREAKABLE = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}/")
"""What a line may break after without a space."""
_UNSEEN = frozenset(
    "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
)
_LIGATURES = range(0xFB00, 0xFB07)
"""ﬀ to ﬆ."""


def words_of(page: pypdfium2.PdfPage, number: int, elements: Elements) -> tuple[PdfWord, ...]:
    """Read the words of a page, in the order that its tags say, or else that it is painted in.

    Args:
        page: as PDFium has it.
        number: of the page, from 0.
        elements: of its structure.
    """
    painted = tuple(_painted(page, _Reader(number, Frame.of(page), elements)))
    places: list[tuple[int, int]] = []
    last = -1
    for index, word in enumerate(painted):
        # What has no place of its own (a header, a decoration) stays behind what it followed.
        last = elements.order.get(word.content, last)
        places.append((last, index))
    return tuple(painted[index].word for _, index in sorted(places))


class _Painted(NamedTuple):
    """A word, and the piece of marked content that it is in."""

    word: PdfWord
    content: int


def _painted(page: pypdfium2.PdfPage, reader: "_Reader") -> Iterator[_Painted]:
    """Read the words of a page in the order that it is painted in."""
    text = page.get_textpage()
    settings = typesettings(text)
    edges = pdfium.FS_RECTF()
    for index in range(text.count_chars()):
        letter = chr(pdfium.FPDFText_GetUnicode(text, index))
        if letter.isspace():
            yield from reader.space(letter)
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(edges))
        place = (edges.left, edges.bottom, edges.right, edges.top)
        yield from reader.letter(letter, place, settings(index))
    yield from reader.end()


@dataclass(slots=True)
class _Reader:
    """Collects letters until they are a word."""

    page: int
    frame: Frame
    elements: Elements
    line: int = 0
    spaced: bool = True
    letters: list[str] = field(default_factory=list)
    places: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Left, bottom, right and top of each letter, as the page counts."""
    setting: Typesetting | None = None

    def letter(
        self, letter: str, place: tuple[float, float, float, float], setting: Typesetting
    ) -> Iterator[_Painted]:
        """Take a letter; a word ends with what a line may break after."""
        if letter in _UNSEEN:
            return
        self.letters.append("-" if letter == _LINE_HYPHEN else _apart(letter))
        self.places.append(place)
        self.setting = self.setting or setting
        if letter in _BREAKABLE or letter == _LINE_HYPHEN:
            yield from self.end(hyphenated=letter == _LINE_HYPHEN)
            self.spaced = False
        if letter == _LINE_HYPHEN:
            self.line += 1

    def space(self, letter: str) -> Iterator[_Painted]:
        """Take a space or a line end."""
        yield from self.end()
        self.spaced = True
        if letter == "\n":
            self.line += 1

    def end(self, *, hyphenated: bool = False) -> Iterator[_Painted]:
        """Make a word of what was collected."""
        if self.letters and self.setting is not None:
            word = PdfWord(
                unicodedata.normalize("NFC", "".join(self.letters)),
                self.page,
                self.line,
                self._box(),
                self.setting.face,
                spaced=self.spaced,
                hyphenated=hyphenated,
                running=self.setting.artifact,
                mark=self.elements.marks.get(self.setting.content),
            )
            yield _Painted(word, self.setting.content)
        self.letters, self.places, self.setting = [], [], None

    def _box(self) -> Box:
        lefts, bottoms, rights, tops = zip(*self.places, strict=True)
        return self.frame.box(min(lefts), min(bottoms), max(rights), max(tops))


def _apart(letter: str) -> str:
    return unicodedata.normalize("NFKC", letter) if ord(letter) in _LIGATURES else letter
