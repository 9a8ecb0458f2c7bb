"""Letters that print raises and plain text does not: 1er, XXe, no 3 (F-55, D-16)."""

from itertools import pairwise

from diptych.languages.table import LANGUAGES
from diptych.model.inline import Superscript, Words
from diptych.model.language import LanguageCode
from diptych.model.style import Style


def raise_letters(
    text: str, language: LanguageCode, style: Style
) -> tuple[Words | Superscript, ...]:
    """Part prose into words and the letters that stand above the line.

    Args:
        text: a piece of prose that `typeset` has set.
        language: of the prose.
        style: whether ordinals are raised at all.

    Returns:
        Pieces that make up the text; one piece where nothing is raised.
    """
    pattern = LANGUAGES[language].raised
    if pattern is None or style.ordinals == "plain":
        return (Words(text),)
    raised = [found.span(found.lastindex or 0) for found in pattern.finditer(text)]
    cuts = (0, *(cut for span in raised for cut in span), len(text))
    pieces = [text[start:end] for start, end in pairwise(cuts)]
    parts = (Superscript(piece) if odd % 2 else Words(piece) for odd, piece in enumerate(pieces))
    return tuple(part for part in parts if part.text) or (Words(text),)
