"""What gives a language away: its commonest words, and what its rarer ones look like."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one language."""

    words: frozenset[str]
    """Function words, in lower case; those that another language has as well are in both lists,
    and count for neither."""
    look: re.Pattern[str]
    """Found in its longer words, in lower case, and rarely in those of others."""
    elided: frozenset[str] = frozenset()
    """What stands before an apostrophe and a vowel."""


def words(text: str) -> frozenset[str]:
    """Read a list of words that is written as it is spoken of."""
    return frozenset(text.split())
