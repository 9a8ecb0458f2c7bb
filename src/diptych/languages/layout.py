"""How headings and lists are written where a language has a rule of its own for them."""

import re

from diptych.model.language import LanguageCode

LIKE_SENTENCES = frozenset((LanguageCode("fr"),))
"""Languages in which a heading has a capital on its first word and on names only (F-85)."""
MARKED_LISTS = frozenset((LanguageCode("fr"),))
"""Languages in which a list with semicolons has one behind each item, and a point at its end."""

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

    >>> ends_alike(("un;", "deux", "trois."), LanguageCode("fr"))
    False
    """
    marks = [item.rstrip(" \u00a0*_")[-1:] for item in items]
    if language not in MARKED_LISTS or ";" not in marks:
        return True
    return set(marks[:-1]) == {";"} and marks[-1] == "."
