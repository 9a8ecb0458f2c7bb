"""Ranks: a figure in the source, first or 1er in the editions (E-19, F-55)."""

import re
from dataclasses import dataclass

from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Shown, compose
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style
from diptych.registry import Gender


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A rank, and the gender of what is ranked."""

    rank: int
    gender: Gender

    def show(self, language: Language, style: Style) -> Shown:
        """Write the rank in words or figures, as the language does."""
        numeral = language.forms.numbers.ordinal(self.rank, self.gender)
        return Shown(compose("{rank}", language, style, rank=numeral))


def _parse(content: str) -> Ordinal | Phrase:
    found = _RANK.fullmatch(content)
    if not found:
        return phrase(
            "`{content}` is not a rank: expected a whole number from 1, and `feminine` after it"
            " where French agrees with a feminine noun, as in `{example}`",
            content=content,
            example="1 feminine",
        )
    return Ordinal(int(found[1]), Gender(found[2] or Gender.MASCULINE))


_RANK = re.compile(r"([1-9][0-9]{0,5})(?: (feminine|masculine))?")

ORDINAL = Kind(_parse, ("1", "10", "1 feminine"), phrase("a rank"))
