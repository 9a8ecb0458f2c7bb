"""Texts of two releases to what happened to each, in all languages at once."""

from diptych.review.meaning.bitext import Bitext, Wording
from diptych.review.meaning.bitexts import bitexts
from diptych.review.meaning.classify import classify, wording_kind
from diptych.review.meaning.message_change import Kind, MessageChange
from diptych.review.meaning.on_paper import bitexts_on_paper, same_on_paper, with_background
from diptych.review.meaning.pairing import Pair, paired
from diptych.review.meaning.pieces import Piece, pieces

__all__ = [
    "Bitext",
    "Kind",
    "MessageChange",
    "Pair",
    "Piece",
    "Wording",
    "bitexts",
    "bitexts_on_paper",
    "classify",
    "paired",
    "pieces",
    "same_on_paper",
    "with_background",
    "wording_kind",
]
