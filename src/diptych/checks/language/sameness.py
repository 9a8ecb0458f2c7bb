"""Whether two editions say the same, letter by letter."""

import re

from diptych.checks.subjects import Segment
from diptych.languages.typography.protection import protect

_ODD = str.maketrans({**dict.fromkeys("\u00a0\u202f\u2009", " "), "’": "'", "\u2011": "-"})
_GAPS = re.compile(r"\s+")
_PROSE = re.compile(r"(?<![\w-])[^\W\d_A-ZÀ-ÖØ-Þ]{3,}")
"""A word that is no name: small letters, three of them at least."""
_WORD = re.compile(r"[^\W\d_]+")


def folded(text: str) -> str:
    """Write a text without what typography or a keyboard may have changed in it.

    >>> folded("Le  Quotidien\u00a0: l’été")
    "le quotidien : l'été"
    """
    return _GAPS.sub(" ", text.translate(_ODD)).strip().casefold()


def is_identical(segment: Segment) -> bool:
    """Tell whether a translation is its source over again."""
    return folded(segment.source_prose) == folded(segment.target_prose)


def is_declared(segment: Segment) -> bool:
    """Tell whether the project says that this text is the same in every language."""
    same = {folded(text) for text in segment.settings.same}
    return folded(segment.source_prose) in same or folded(segment.source.markdown) in same


def has_prose(words: str) -> bool:
    """Tell whether there is more in a text than names, figures and one-word headings."""
    prose = protect(words)
    return len(_WORD.findall(prose)) > 1 and bool(_PROSE.search(prose))
