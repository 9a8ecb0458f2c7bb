"""How headings and lists are written where a language has a rule of its own for them."""

import re

from diptych.model.language import LanguageCode

LIKE_SENTENCES = frozenset((LanguageCode("fr"),))
"""Languages in which a heading has a capital on its first word and on names only (F-85)."""
MARKED_LISTS = frozenset((LanguageCode("fr"),))
"""Languages in which items of a list end alike: all with `;` and the last with a point, or bare."""

_WORD = re.compile(r"[^\W\d_]+")
_LONG = 4
"""Letters of a word that title case capitalises; shorter ones it mostly does not."""


def is_title_case(heading: str, language: LanguageCode) -> bool:
    """Tell whether a heading has capitals on words that are no names.

    Args:
        heading: its words, without names of institutions.
        language: that it is in.

    >>> is_title_case("Prochaines Étapes Du Projet", LanguageCode("fr"))
    True
    """
    words = _WORD.findall(heading)[1:]
    long = [word for word in words if len(word) >= _LONG and not word.isupper()]
    capitals = [word for word in long if word[0].isupper()]
    return language in LIKE_SENTENCES and len(capitals) > 1 and len(capitals) == len(long)


def ends_alike(items: tuple[str, ...], language: LanguageCode) -> bool:
    """Tell whether the items of a list end as its language wants.

    >>> ends_alike(("un;", "deux;", "trois."), LanguageCode("fr"))
    True
    """
    if language not in MARKED_LISTS or len(items) < 2:  # noqa: PLR2004 - one is no list
        return True
    marks = [item.rstrip()[-1:] for item in items]
    ends = {mark if mark in ";,." else "" for mark in marks[:-1]}
    last = marks[-1] if marks[-1] in ";,." else ""
    return len(ends) == 1 and (last in ends or (last == "." and not ends.isdisjoint(";,")))
