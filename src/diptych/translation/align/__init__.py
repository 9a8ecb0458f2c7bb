"""Two editions that were written apart: which block of one stands for which of the other."""

from diptych.translation.align.beads import Bead
from diptych.translation.align.doubts import CERTAIN
from diptych.translation.align.editions import Alignment, Pair, align
from diptych.translation.align.traits import own_texts, words_of

__all__ = ["CERTAIN", "Alignment", "Bead", "Pair", "align", "own_texts", "words_of"]
